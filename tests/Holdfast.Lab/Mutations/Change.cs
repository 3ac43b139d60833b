using Holdfast.Fuzzing;

namespace Holdfast.Lab.Mutations;

/// <summary>Changes one thing in an image, if there is such a thing in it.</summary>
/// <returns>What was changed, in a line; null when nothing was.</returns>
internal delegate string? Change(Random random, EditableImage image);
