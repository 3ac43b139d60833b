namespace Holdfast.Toolstack.Contexts;

/// <summary>One record of a domain's HVM context.</summary>
/// <param name="Type">Its code.</param>
/// <param name="Instance">Which one of the type it is: the vCPU's number, the number of the device, or 0.</param>
/// <param name="Body">What follows the record's descriptor; Xen gives the body alone.</param>
public sealed record ContextRecord(uint Type, uint Instance, byte[] Body);
