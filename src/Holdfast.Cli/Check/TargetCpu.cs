using System.Text;
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
    public static TargetCpu? Read(string path, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            // Read once, since it may be a pipe. Only an image is longer than any text.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            byte[] start = new byte[MaxText];
            int length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            using ByteSource source = length < start.Length ? ByteSource.FromBytes(start.AsMemory(0, length), path) : ByteSource.OpenFile(path);
            return FromImage(source, cancellation) ?? FromText(path, Encoding.UTF8.GetString(start, 0, length), terminal);
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {InputError.Describe(exception)}");
            return null;
        }
    }

    private static TargetCpu? FromImage(ByteSource source, CancellationToken cancellation)
    {
        GuestImage image = ImageChecker.Check(source, new CheckOptions(), cancellation: cancellation).Image;
        if (image.Libxc is not { Cpuid: not null } stream) return null;
        CpuPolicy policy = stream.Policy;
        return new TargetCpu(source.Name, stream.IsPv ? new HostCpuPolicies { PvMaximum = policy, PvDefault = policy } : new HostCpuPolicies { HvmMaximum = policy, HvmDefault = policy });
    }

    private static TargetCpu? FromText(string path, string text, Terminal terminal)
    {
        CpuPolicyText parsed = CpuPolicyText.Parse(text);
        if (parsed.Policies is not HostCpuPolicies policies)
        {
            terminal.Complain($"{path}: this is neither what 'xen-cpuid -p' prints nor an image with a CPUID policy.");
            return null;
        }

        foreach (CpuPolicyTextProblem problem in parsed.Problems) terminal.Complain($"{path}:{problem.Line}: {problem.Message}");
        return new TargetCpu(path, policies);
    }
}
