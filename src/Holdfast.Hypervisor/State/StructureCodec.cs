namespace Holdfast.Hypervisor.State;

/// <summary>How a structure is read and written.</summary>
/// <typeparam name="T">The structure.</typeparam>
/// <param name="Read">Reads it.</param>
/// <param name="Write">Writes it.</param>
internal sealed record StructureCodec<T>(StructureReader<T> Read, StructureWriter<T> Write)
    where T : struct;
