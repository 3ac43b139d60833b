namespace Holdfast.Lab.Mutations;

/// <summary>An image with one thing changed.</summary>
/// <param name="Name">Its name: the seed and the number that make it again.</param>
/// <param name="Base">The unmodified image.</param>
/// <param name="Change">What was changed, in a line.</param>
/// <param name="Image">The image.</param>
public sealed record Mutant(string Name, string Base, string Change, byte[] Image);
