using System.Text;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.DomainContext;

/// <summary>Judges values of a domain context that no version of Xen's records has, and the order of its lists. What they have in common is judged by the rules of theirs.</summary>
internal sealed class DomainContextValueChecker(DiagnosticBag bag, ContextDomain domain, ContentPath path)
{
    private const int LongestWriter = 256;
    private const int LowestPriority = 15;
    private const uint LastRunstate = 3;
    private const uint LastSpace = 2;
    private const uint LastBuffered = 2;

    public void Judge(DomainContextImage image)
    {
        foreach (DomainContextRecord record in image.Records)
        {
            // A body of another length has been told of, and is not read.
            if (record.Kind is not { } kind || (kind.Body is { } structure && record.Body.Length < structure.Size)) continue;
            Judge(record, record.Body.Span);
        }
    }

    private void Judge(DomainContextRecord record, ReadOnlySpan<byte> body)
    {
        switch (record.Type)
        {
            case ContextRecordType.Producer:
                JudgeWriter(record, body[ContextProducer.Size..]);
                break;
            case ContextRecordType.CpuidPolicy:
                JudgeSorted(record, ContextCpuidPolicy.Size, CpuidLeaf.Size, static leaf => ((ulong)CpuidLeaf.Read(leaf).Leaf << 32) | CpuidLeaf.Read(leaf).Subleaf);
                break;
            case ContextRecordType.MsrPolicy:
                JudgeSorted(record, ContextMsrPolicy.Size, MsrEntry.Size, static entry => MsrEntry.Read(entry).Index);
                break;
            case ContextRecordType.Tsc:
                Require(record, ContextTsc.Read(body).Mode <= (uint)TscMode.NeverEmulate, "the mode");
                break;
            case ContextRecordType.HvmParams:
                JudgeSorted(record, ContextHvmParams.Size, ContextHvmParam.Size, static param => ContextHvmParam.Read(param).Index);
                JudgeElements(record, ContextHvmParams.Size, ContextHvmParam.Size, static param => ContextHvmParam.Read(param).Value != 0, "zero for a parameter");
                break;
            case ContextRecordType.EventChannels:
                JudgeChannels(record, body);
                break;
            case ContextRecordType.GrantTable:
                ContextGrantTable table = ContextGrantTable.Read(body);
                Require(record, table.Version is 1 or 2, "the version");
                Require(record, table.Frames <= table.MaxFrames, "the number of pages");
                break;
            case ContextRecordType.IoreqServer:
                Require(record, ContextIoreqServer.Read(body).Buffered <= LastBuffered, "the handling of buffered requests");
                JudgeSorted(record, ContextIoreqServer.Size, ContextIoreqRange.Size, static range => (ContextIoreqRange.Read(range).Kind, ContextIoreqRange.Read(range).Start));
                JudgeElements(record, ContextIoreqServer.Size, ContextIoreqRange.Size, static range => ContextIoreqRange.Read(range).Kind <= LastSpace && ContextIoreqRange.Read(range).Start <= ContextIoreqRange.Read(range).End, "a range");
                break;
            case ContextRecordType.IoreqPorts:
                JudgeSorted(record, ContextIoreqPorts.Size, ContextIoreqPort.Size, static port => ContextIoreqPort.Read(port).Vcpu);
                JudgeElements(record, ContextIoreqPorts.Size, ContextIoreqPort.Size, port => ContextIoreqPort.Read(port).Vcpu < domain.Vcpus, "the vCPU of an event channel");
                break;
            case ContextRecordType.VcpuMsrs:
                JudgeSorted(record, ContextVcpuMsrs.Size, ContextMsr.Size, static msr => ContextMsr.Read(msr).Index);
                JudgeElements(record, ContextVcpuMsrs.Size, ContextMsr.Size, static msr => ContextMsr.Read(msr).Value != 0, "zero for a register");
                break;
            case ContextRecordType.VcpuActivity:
                ContextVcpuActivity activity = ContextVcpuActivity.Read(body);
                Require(record, (activity.Halted ? 1 : 0) + (activity.Polling ? 1 : 0) + (activity.Init ? 1 : 0) <= 1, "what the vCPU waits for");
                Require(record, activity.UpcallVector <= byte.MaxValue, "the vector");
                break;
            case ContextRecordType.VcpuRunstate:
                Require(record, ContextVcpuRunstate.Read(body).State <= LastRunstate, "the state");
                break;
            case ContextRecordType.VcpuHypercall:
                ContextVcpuHypercall call = ContextVcpuHypercall.Read(body);
                Require(record, call.Instruction is >= (ushort)ContextCallInstruction.Vmcall and <= (ushort)ContextCallInstruction.Int82, "the instruction");
                Require(record, call.Width is 4 or 8, "the width");
                Require(record, call.HasProgress || call.Progress == 0, "the progress");
                break;
            case ContextRecordType.Provenance:
                if (DomainContext.Provenance.Read(body) is null) bag.Report(DomainContextRules.Provenance, record.Offset, path / record.Name, "The piece makes no sense.");
                break;
        }
    }

    private void JudgeWriter(DomainContextRecord record, ReadOnlySpan<byte> text)
    {
        bool isText = text.Length <= LongestWriter && System.Text.Unicode.Utf8.IsValid(text) && !Encoding.UTF8.GetString(text).Any(char.IsControl);
        Require(record, isText, "the writer's name");
    }

    private void JudgeChannels(DomainContextRecord record, ReadOnlySpan<byte> body)
    {
        uint limit = ContextEventChannels.Read(body).Limit;
        JudgeSorted(record, ContextEventChannels.Size, ContextEventChannel.Size, static channel => ContextEventChannel.Read(channel).Port);
        JudgeElements(record, ContextEventChannels.Size, ContextEventChannel.Size, element =>
        {
            ContextEventChannel channel = ContextEventChannel.Read(element);
            return channel.Port > 0 && channel.Port <= limit && channel.Kind is >= (ushort)ContextEventKind.Reserved and <= (ushort)ContextEventKind.Ipi && channel.Priority <= LowestPriority && channel.Vcpu < domain.Vcpus;
        }, "an event channel");
    }

    private void JudgeSorted<T>(DomainContextRecord record, int start, int size, Func<ReadOnlySpan<byte>, T> key)
        where T : struct, IComparable<T>
    {
        ReadOnlySpan<byte> body = record.Body.Span;
        for (int at = start + size; at + size <= body.Length; at += size)
        {
            if (key(body[at..]).CompareTo(key(body[(at - size)..])) > 0) continue;
            bag.Report(DomainContextRules.Sorted, record.Offset + ContextRecord.Size + at, path / record.Name, $"Element {(at - start) / size} does not come after the one before it.");
            return;
        }
    }

    private void JudgeElements(DomainContextRecord record, int start, int size, Func<ReadOnlySpan<byte>, bool> isValue, string what)
    {
        ReadOnlySpan<byte> body = record.Body.Span;
        for (int at = start; at + size <= body.Length; at += size)
        {
            if (isValue(body[at..])) continue;
            bag.Report(DomainContextRules.Value, record.Offset + ContextRecord.Size + at, path / record.Name, $"Element {(at - start) / size} has no value that there can be: {what}.");
            return;
        }
    }

    private void Require(DomainContextRecord record, bool holds, string what)
    {
        if (!holds) bag.Report(DomainContextRules.Value, record.Offset + ContextRecord.Size, path / record.Name, $"It has no value that there can be: {what}.");
    }
}
