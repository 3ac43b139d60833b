using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Iced.Intel;

namespace Holdfast.LivePatching.Checking;

/// <summary>Looks at what a payload would do to each function, and at what real Xen does not.</summary>
internal sealed class FunctionReview(LoadedPayload payload, LoadEnvironment environment, DiagnosticBag findings)
{
    private readonly HypervisorImage _xen = environment.Xen;

    public void Run()
    {
        foreach (PayloadFunction function in payload.Functions) Look(function);
        Overlaps();
    }

    private static ContentPath PathOf(PayloadFunction function) => ContentPath.Root.Item("function", function.Index) / function.Title;

    private void Report(Rule rule, PayloadFunction function, int field, string message) => findings.Report(rule, function.Offset + field, PathOf(function), message);

    private void Look(PayloadFunction function)
    {
        LivepatchFunc entry = function.Entry;
        LoadedPayload? other = environment.Loaded.Append(payload).FirstOrDefault(loaded => loaded.SectionAt(entry.OldAddr) is not null);
        (string Name, ulong Start, ulong Length)? there = other is null ? InXen(entry.OldAddr) : InPayload(other, entry.OldAddr);

        if (other is null && _xen.SectionAt(entry.OldAddr) is { IsCode: false }) Report(ReviewRules.OldIsCode, function, LivepatchFunc.Offsets.OldAddr, $"At 0x{entry.OldAddr:x} is {there?.Name ?? "data"}, which is no code.");
        else if (there is null) Report(ReviewRules.OldStart, function, LivepatchFunc.Offsets.OldAddr, $"No function is known at 0x{entry.OldAddr:x}.");
        else if (there.Value.Start != entry.OldAddr) Report(ReviewRules.OldStart, function, LivepatchFunc.Offsets.OldAddr, $"0x{entry.OldAddr:x} is {entry.OldAddr - there.Value.Start} bytes behind the start of {there.Value.Name}.");

        if (other is null && CriticalCode.RoleOf(_xen.Symbols.At(entry.OldAddr)) is string role) Report(ReviewRules.Critical, function, LivepatchFunc.Offsets.OldAddr, $"{function.Title} {role}.");

        if (there is (string name, ulong start, ulong length) && length > 0)
        {
            ulong left = start + length - entry.OldAddr;
            if (function.PatchLength > 0 && (ulong)(function.PatchOffset + function.PatchLength) > left)
            {
                Report(ReviewRules.NextFunction, function, LivepatchFunc.Offsets.OldSize,
                    $"{function.PatchLength} bytes are written from byte {function.PatchOffset} of {name} on, which has {left}{FollowedBy(start + length)}.");
            }

            if (entry.OldSize != left) Report(ReviewRules.OldSizeWrong, function, LivepatchFunc.Offsets.OldSize, $"{name} is said to have {entry.OldSize} bytes, and has {left}.");
        }

        // Xen looks at the first bytes of every function when it is applied, and at what is expected.
        uint needed = Math.Max(function.PatchLength > 0 ? (uint)(function.PatchOffset + function.PatchLength) : 4u, entry.Expect.Enabled ? entry.Expect.Len : 0u);
        Span<byte> bytes = stackalloc byte[(int)Math.Min(needed, 64)];
        if (!IsReadable(entry.OldAddr, bytes))
        {
            Report(FunctionRules.OldUnreadable, function, LivepatchFunc.Offsets.OldAddr,
                $"{function.Title} is at 0x{entry.OldAddr:x}, where {(_xen.IsGone(entry.OldAddr, 1) ? "there is nothing once Xen has booted" : $"not {bytes.Length} bytes are mapped")}.");
            return;
        }

        Expectation(function);
        if (function.IsNop) Nop(function, there is (_, ulong first, ulong whole) && whole > 0 ? first + whole - entry.OldAddr : null);
        else NewFunction(function);
        for (int i = 0; i < entry.Pad.AsSpan().Length; i++)
        {
            if (entry.Pad[i] == 0) continue;
            Report(ReviewRules.Padding, function, LivepatchFunc.Offsets.Pad + i, $"Byte {i} of the padding is 0x{entry.Pad[i]:x2}.");
            break;
        }
    }

    private bool IsReadable(ulong address, Span<byte> bytes) => payload.TryRead(address, bytes) || environment.TryRead(address, bytes);

    private string FollowedBy(ulong address) => _xen.Symbols.At(address) is { } next && next.Address == address ? $"; {next.PlainName} follows" : "";

    private (string Name, ulong Start, ulong Length)? InXen(ulong address) => _xen.Symbols.At(address) is HypervisorSymbol symbol ? (symbol.PlainName, symbol.Address, symbol.Length) : null;

    private static (string Name, ulong Start, ulong Length)? InPayload(LoadedPayload loaded, ulong address) =>
        loaded.Symbols.Where(symbol => symbol.Address <= address && address < symbol.Address + Math.Max(symbol.Length, 1)).Select(symbol => ((string, ulong, ulong)?)(symbol.Name, symbol.Address, symbol.Length)).FirstOrDefault();

    private void Expectation(PayloadFunction function)
    {
        LivepatchExpectation expectation = function.Entry.Expect;
        if (!expectation.Enabled) return;
        if (expectation.Len == 0) Report(ReviewRules.ExpectationOfNothing, function, LivepatchFunc.Offsets.Expect, "It is enabled, and 0 bytes long.");
        else if (_xen.IsPatchedAtBoot(function.Entry.OldAddr, expectation.Len))
            Report(ReviewRules.ExpectationAtBoot, function, LivepatchFunc.Offsets.Expect, $"Some of the first {expectation.Len} bytes of {function.Title} are replaced at boot, depending on the processor.");
    }

    private void NewFunction(PayloadFunction function)
    {
        LivepatchFunc entry = function.Entry;
        PlacedSection? place = payload.SectionAt(entry.NewAddr);
        if (place is null)
        {
            bool isKnown = _xen.SectionAt(entry.NewAddr) is { IsCode: true } || environment.Loaded.Any(loaded => loaded.SectionAt(entry.NewAddr)?.Region == PayloadRegion.Text);
            if (isKnown && !_xen.IsGone(entry.NewAddr, 1)) Report(ReviewRules.NewInXen, function, LivepatchFunc.Offsets.NewAddr, $"The new function is {InXen(entry.NewAddr)?.Name ?? $"at 0x{entry.NewAddr:x}"}.");
            else Report(ReviewRules.NewPlace, function, LivepatchFunc.Offsets.NewAddr, $"The new function is at 0x{entry.NewAddr:x}, where no code is.");
            return;
        }

        if (place.Region != PayloadRegion.Text)
        {
            Report(ReviewRules.NewPlace, function, LivepatchFunc.Offsets.NewAddr, $"The new function is in {place.Section.Name}, which is not executable.");
            return;
        }

        PayloadSymbol? symbol = payload.Symbols.FirstOrDefault(symbol => symbol.Address == entry.NewAddr && symbol.Length > 0);
        if (symbol is not null && entry.NewSize != symbol.Length) Report(ReviewRules.NewSizeWrong, function, LivepatchFunc.Offsets.NewSize, $"{symbol.Name} is said to have {entry.NewSize} bytes, and has {symbol.Length}.");
    }

    /// <param name="function">The function.</param>
    /// <param name="length">How many bytes it has; null when only the payload says it.</param>
    private void Nop(PayloadFunction function, ulong? length)
    {
        LivepatchFunc entry = function.Entry;
        if (function.IsUnderflowing)
        {
            Report(ReviewRules.NopUnderflows, function, LivepatchFunc.Offsets.NewSize, $"{entry.NewSize} bytes of {function.Title} are to be filled, which is patched from its byte {function.PatchOffset} on.");
            return;
        }

        if (function.PatchLength == 0)
        {
            Report(ReviewRules.NopOfNothing, function, LivepatchFunc.Offsets.NewSize, $"{entry.NewSize} bytes of {function.Title} are to be filled{(function.PatchOffset > 0 ? $", from its byte {function.PatchOffset} on" : "")}.");
            return;
        }

        byte[] code = new byte[(int)Math.Min(length ?? entry.OldSize, 1 << 20)];
        if (code.Length == 0 || !IsReadable(entry.OldAddr, code)) return;
        Disassemble(function, code, (ulong)(function.PatchOffset + function.PatchLength), length is not null);
    }

    private void Disassemble(PayloadFunction function, byte[] code, ulong end, bool isWhole)
    {
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(code), function.Entry.OldAddr);
        Instruction? cut = null;
        Instruction last = default;
        bool movesStack = false;
        while ((ulong)decoder.IP - function.Entry.OldAddr < (ulong)code.Length)
        {
            Instruction instruction = decoder.Decode();
            ulong from = instruction.IP - function.Entry.OldAddr;
            ulong to = from + (ulong)Math.Max(instruction.Length, 1);
            if (instruction.IsInvalid) break;
            if (from >= (ulong)function.PatchOffset && from < end)
            {
                if (to > end) cut = instruction;
                movesStack |= instruction.IsStackInstruction && instruction.FlowControl is FlowControl.Next or FlowControl.UnconditionalBranch && instruction.StackPointerIncrement != 0;
                movesStack |= instruction.Op0Register == Register.RSP;
            }

            if (instruction.Mnemonic != Mnemonic.Nop || from == 0) last = instruction;
        }

        if (cut is Instruction half)
        {
            Report(ReviewRules.NopCuts, function, LivepatchFunc.Offsets.NewSize,
                $"NOPs from byte {function.PatchOffset} to {end} of {function.Title} end inside of '{half}', at bytes {half.IP - function.Entry.OldAddr} to {half.IP - function.Entry.OldAddr + (ulong)half.Length}.");
        }

        ulong lastAt = last.IP - function.Entry.OldAddr;
        if (isWhole && cut is null && last.Length > 0 && lastAt < end && end <= (ulong)code.Length + 31)
        {
            Report(ReviewRules.NopNoWayOut, function, LivepatchFunc.Offsets.NewSize,
                $"NOPs to byte {end} of {function.Title}, which has {code.Length}, cover '{last}', with which it ends.");
        }
        else if (cut is null && movesStack)
        {
            Report(ReviewRules.NopStack, function, LivepatchFunc.Offsets.NewSize, $"NOPs to byte {end} of {function.Title} cover an instruction that moves the stack pointer.");
        }
    }

    private void Overlaps()
    {
        PayloadFunction[] byPlace = [.. payload.Functions.Where(function => function.PatchLength > 0).OrderBy(function => function.PatchAddress).ThenBy(function => function.Index)];
        for (int i = 1; i < byPlace.Length; i++)
        {
            PayloadFunction before = byPlace[i - 1];
            PayloadFunction after = byPlace[i];
            if (after.PatchAddress - before.PatchAddress >= (ulong)before.PatchLength) continue;
            Report(ReviewRules.Overlap, after, LivepatchFunc.Offsets.OldAddr,
                $"{before.PatchLength} bytes from 0x{before.PatchAddress:x} on are written for function {before.Index}, and {after.PatchLength} from 0x{after.PatchAddress:x} on for function {after.Index}.");
        }

        foreach (LoadedPayload below in environment.Loaded)
            foreach (PayloadFunction theirs in below.Functions)
                Meets(below, theirs, byPlace);
    }

    /// <summary>Ours are sorted by place, and none is longer than what a payload may change.</summary>
    private void Meets(LoadedPayload below, PayloadFunction theirs, PayloadFunction[] ours)
    {
        if (theirs.PatchLength == 0) return;
        ulong from = theirs.PatchAddress - Math.Min(theirs.PatchAddress, LivePatchConstants.OpaqueSize);
        int low = 0;
        int high = ours.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (ours[middle].PatchAddress < from) low = middle + 1;
            else high = middle;
        }

        for (; low < ours.Length && ours[low].PatchAddress < theirs.PatchAddress + (ulong)theirs.PatchLength; low++)
        {
            PayloadFunction one = ours[low];
            if (one.PatchAddress + (ulong)one.PatchLength > theirs.PatchAddress && one.PatchAddress != theirs.PatchAddress)
                Report(ReviewRules.OverlapOther, one, LivepatchFunc.Offsets.OldAddr, $"'{below.Name}' patches {theirs.PatchLength} bytes from 0x{theirs.PatchAddress:x} on, and this payload {one.PatchLength} from 0x{one.PatchAddress:x} on.");
        }
    }
}
