namespace Holdfast.X86.Policies;

/// <summary>Where the 32 bits of a <see cref="FeatureWord"/> come from.</summary>
public enum FeatureRegister
{
    /// <summary>EAX of the leaf.</summary>
    Eax,

    /// <summary>EBX of the leaf.</summary>
    Ebx,

    /// <summary>ECX of the leaf.</summary>
    Ecx,

    /// <summary>EDX of the leaf.</summary>
    Edx,

    /// <summary>Bits 0 to 31 of the MSR.</summary>
    MsrLow,

    /// <summary>Bits 32 to 63 of the MSR.</summary>
    MsrHigh,
}
