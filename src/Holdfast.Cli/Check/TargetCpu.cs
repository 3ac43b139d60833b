using Holdfast.Streams;
using Holdfast.X86.Policies;

namespace Holdfast.Cli.Check;

/// <summary>The processor that images are judged against, and what the user calls it.</summary>
/// <param name="Name">The path that was given.</param>
/// <param name="Policies">The policies in it.</param>
internal sealed record TargetCpu(string Name, HostCpuPolicies Policies)
{
    private const int MaxText = 1 << 20;

    /// <summary>Reads a policy: the text of xen-cpuid -p, or an image, whose guest had what its host gave. Null after a complaint.</summary>
    public static TargetCpu? Read(string path, Terminal terminal)
    {
        try
        {
            return FromImage(path) ?? FromText(path, terminal);
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return null;
        }
    }

    private static TargetCpu? FromImage(string path)
    {
        using ByteSource source = ByteSource.OpenFile(path);
        GuestImage image = ImageChecker.Check(source, new CheckOptions()).Image;
        if (image.Libxc is not { Cpuid: { } cpuid } stream) return null;
        var policy = new CpuPolicy(
            new CpuidPolicy(cpuid.Select(leaf => new CpuidLeafValue(leaf.Leaf, leaf.Subleaf, leaf.Eax, leaf.Ebx, leaf.Ecx, leaf.Edx))),
            new MsrPolicy((stream.Msrs ?? []).Select(msr => new MsrEntryValue(msr.Index, msr.Flags, msr.Value))));
        return new TargetCpu(path, stream.IsPv ? new HostCpuPolicies { PvMaximum = policy, PvDefault = policy } : new HostCpuPolicies { HvmMaximum = policy, HvmDefault = policy });
    }

    private static TargetCpu? FromText(string path, Terminal terminal)
    {
        using var reader = new StreamReader(path);
        char[] text = new char[MaxText];
        int length = reader.ReadBlock(text, 0, text.Length);
        CpuPolicyText parsed = CpuPolicyText.Parse(new string(text, 0, length));
        if (parsed.Policies is not HostCpuPolicies policies)
        {
            terminal.Complain($"{path}: this is neither what 'xen-cpuid -p' prints nor an image with a CPUID policy.");
            return null;
        }

        foreach (CpuPolicyTextProblem problem in parsed.Problems) terminal.Complain($"{path}:{problem.Line}: {problem.Message}");
        return new TargetCpu(path, policies);
    }
}
