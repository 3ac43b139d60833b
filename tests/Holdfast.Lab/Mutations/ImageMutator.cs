using System.Globalization;
using Holdfast.Fuzzing;

namespace Holdfast.Lab.Mutations;

/// <summary>
/// Makes images with one plausible change each: a field of a record, a record, a header, the configuration, an entry of a page table. Unlike the
/// fuzzer's mutants, which are to be survived, these are to be judged: each is near to an image that restores. The same seed and number give the same image.
/// </summary>
public sealed class ImageMutator
{
    private const int MostAttempts = 100;

    /// <summary>How often each kind of change is made, of the sum of all.</summary>
    private static readonly (int Weight, Change Make)[] s_changes =
    [
        (46, ContextChanges.ChangeField),
        (10, ContextChanges.ChangeEntries),
        (32, RecordChanges.ChangeField),
        (10, RecordChanges.ChangeRecords),
        (6, RecordChanges.ChangeFollowing),
        (6, HeaderChanges.ChangeField),
        (10, ConfigChanges.ChangeValue),
        (8, PageTableChanges.ChangeEntry),
    ];

    private readonly int _seed;
    private readonly (string Name, byte[] Image, EditableImage Parts)[] _bases;

    /// <summary>Takes the images to change, by name.</summary>
    public ImageMutator(IReadOnlyDictionary<string, byte[]> bases, int seed)
    {
        _seed = seed;
        _bases = [.. bases.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value, EditableImage.Parse(pair.Value)))];
    }

    /// <summary>The name of the image that the mutant with this number is made from.</summary>
    public string BaseOf(int number) => _bases[number % _bases.Length].Name;

    /// <summary>The mutant with this number.</summary>
    public Mutant Make(int number)
    {
        (string name, byte[] original, EditableImage parts) = _bases[number % _bases.Length];
        var random = new Random(Mix(_seed, number));
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            EditableImage image = parts.Clone();
            if (Pick(random)(random, image) is not string change) continue;
            byte[] bytes = image.ToBytes();
            if (!bytes.AsSpan().SequenceEqual(original)) return new Mutant(string.Create(CultureInfo.InvariantCulture, $"rnd_{_seed}_{number}"), name, change, bytes);
        }

        throw new InvalidOperationException($"{MostAttempts} attempts found nothing to change in {name}.");
    }

    private static Change Pick(Random random)
    {
        int place = random.Next(s_changes.Sum(change => change.Weight));
        foreach ((int weight, Change make) in s_changes)
        {
            if (place < weight) return make;
            place -= weight;
        }

        throw new InvalidOperationException("The weights have no end.");
    }

    /// <summary>Mixes seed and number the same way in every run, so that neighbours have little in common.</summary>
    private static int Mix(int seed, int number)
    {
        ulong mixed = ((ulong)(uint)seed << 32) | (uint)number;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return (int)(mixed ^ (mixed >> 31));
    }
}
