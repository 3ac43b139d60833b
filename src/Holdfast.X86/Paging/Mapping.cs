namespace Holdfast.X86.Paging;

/// <summary>What a linear address is mapped to.</summary>
/// <param name="Linear">The first linear address.</param>
/// <param name="Physical">The physical address that it stands for.</param>
/// <param name="Length">How many bytes are mapped one behind the other.</param>
/// <param name="IsWritable">True when every level of the tables lets it be written to.</param>
/// <param name="IsUser">True when every level of the tables lets user code reach it.</param>
public readonly record struct Mapping(ulong Linear, ulong Physical, ulong Length, bool IsWritable, bool IsUser);
