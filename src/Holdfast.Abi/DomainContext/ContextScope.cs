namespace Holdfast.Abi.DomainContext;

/// <summary>What the instance of a domain context record stands for.</summary>
public enum ContextScope
{
    /// <summary>The image itself: the instance is zero.</summary>
    Image,

    /// <summary>A record that the image was made from: the instance is its place in their order.</summary>
    Piece,

    /// <summary>The domain: the instance is zero.</summary>
    Domain,

    /// <summary>A vCPU: the instance is its number.</summary>
    Vcpu,

    /// <summary>A page of a table: the instance is its place in the table.</summary>
    Frame,

    /// <summary>An ioreq server: the instance is its number.</summary>
    Server,

    /// <summary>One of several devices of a kind: the instance is its number.</summary>
    Device,
}
