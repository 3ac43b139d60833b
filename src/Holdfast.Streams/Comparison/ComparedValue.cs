namespace Holdfast.Streams.Comparison;

/// <summary>A value that one of two images has.</summary>
/// <param name="Text">For people, with the names of what it means.</param>
/// <param name="Data">For programs: words and quantities of 64 bits in hexadecimal, other quantities in decimal, bytes as hexadecimal digits.</param>
public readonly record struct ComparedValue(string Text, string Data);
