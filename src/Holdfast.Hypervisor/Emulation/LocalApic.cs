using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.X86.LocalApic;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>The local interrupt controller of a vCPU: its registers where they are changed, and as VCPU_LAPIC has them.</summary>
internal sealed class LocalApic
{
    private const int RegisterStride = 16;

    private readonly uint[] _registers = new uint[Array64<uint>.Length];
    private ContextVcpuLapic _saved;

    /// <summary>False for a vCPU that has none, or of which an image did not say.</summary>
    public bool IsThere { get; private set; }

    /// <summary>The MSR that says where and whether it is.</summary>
    public ApicBase Base => new(_saved.Base);

    /// <summary>Errors that the guest has not latched.</summary>
    public uint PendingErrors { get; set; }

    /// <summary>Its state; null without one.</summary>
    public ContextVcpuLapic? State
    {
        get
        {
            if (!IsThere) return null;
            Array64<uint> registers = default;
            _registers.CopyTo(registers);
            return _saved with { PendingErrors = PendingErrors, Register = registers };
        }

        set
        {
            IsThere = value is not null;
            _saved = value.GetValueOrDefault();
            PendingErrors = _saved.PendingErrors;
            Array64<uint> registers = _saved.Register;
            registers.CopyTo(_registers);
        }
    }

    /// <summary>A register, or one behind it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="further">How many further on.</param>
    public ref uint this[LapicRegister register, int further = 0] => ref _registers[((int)register / RegisterStride) + further];
}
