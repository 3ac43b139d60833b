namespace Holdfast.Toolstack.DeviceModels;

/// <summary>Where an ioreq server gets its requests.</summary>
/// <param name="BufferedPort">The guest's port for requests that need no answer; 0 when the server takes none.</param>
/// <param name="Gfn">The guest's page with the requests that need an answer; null when it was not asked for.</param>
/// <param name="BufferedGfn">The guest's page with those that need none; null when it was not asked for.</param>
public readonly record struct IoreqServerInfo(uint BufferedPort, ulong? Gfn, ulong? BufferedGfn);
