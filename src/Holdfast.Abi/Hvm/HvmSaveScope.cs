namespace Holdfast.Abi.Hvm;

/// <summary>What the instance of an HVM context record stands for.</summary>
public enum HvmSaveScope
{
    /// <summary>Devices of the domain: instances count from zero, and Xen does not look at most of them.</summary>
    Domain,

    /// <summary>A virtual processor: the instance is its number.</summary>
    Vcpu,
}
