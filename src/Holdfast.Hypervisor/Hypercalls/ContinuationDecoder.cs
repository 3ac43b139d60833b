using System.Diagnostics.CodeAnalysis;
using Holdfast.Abi;
using Holdfast.Content;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// Reads how far a call came that is made again, by the description of its continuations in one version of Xen: the other half of <see cref="ContinuationEncoder"/>. What stands above an operation's code is
/// <see cref="HypercallCommand"/>'s; pointers and numbers of what is left are arguments like any other. All of it is the caller's to forge, and is judged by who carries out the call.
/// </summary>
internal static class ContinuationDecoder
{
    /// <summary>Finds which of the encodings of a continuation a call is in: the one of which all marks are there that somebody looks at, and of two such the one with more. Without a mark a call is like one that begins.</summary>
    /// <param name="call">The call.</param>
    /// <param name="continuation">The continuation's name.</param>
    /// <param name="encoding">The encoding.</param>
    /// <returns>False when the version has none that is marked so.</returns>
    public static bool TryFindMarked(in HypercallInvocation call, string continuation, [NotNullWhen(true)] out AbiContinuation? encoding)
    {
        encoding = null;
        int most = 0;
        for (int i = 0; i < call.Description.Continuations.Count; i++)
        {
            AbiContinuation candidate = call.Description.Continuations[i];
            if (candidate.Name != continuation || !candidate.Versions.Includes(call.Version)) continue;
            int marks = CountMarks(call, candidate);
            if (marks <= most) continue;
            (most, encoding) = (marks, candidate);
        }

        return encoding is not null;
    }

    /// <summary>What an encoding holds, out of an argument or a field.</summary>
    /// <param name="call">The call.</param>
    /// <param name="encoding">The encoding.</param>
    /// <param name="holds">What is asked for.</param>
    /// <param name="structure">The operation's structure as it was read, where fields of it hold progress.</param>
    /// <returns>0 when it does not hold that.</returns>
    public static UInt128 Read(in HypercallInvocation call, AbiContinuation encoding, AbiProgress holds, ReadOnlySpan<byte> structure = default)
    {
        for (int i = 0; i < encoding.Places.Count; i++)
        {
            AbiProgressPlace place = encoding.Places[i];
            if (place.Holds != holds) continue;
            if (place.Kind == AbiProgressPlaceKind.Field) return Bits(place, place.Field!(call.Width).ReadValue(structure, ByteOrder.Little)) * place.Unit;
            if (place.Kind == AbiProgressPlaceKind.Argument) return Bits(place, Argument(call, place.Name)) * place.Unit;
        }

        return 0;
    }

    /// <summary>How many of the marks of an encoding are there, which are in arguments; 0 when one is not.</summary>
    private static int CountMarks(in HypercallInvocation call, AbiContinuation encoding)
    {
        int marks = 0;
        for (int i = 0; i < encoding.Places.Count; i++)
        {
            AbiProgressPlace place = encoding.Places[i];
            if (place is not { Kind: AbiProgressPlaceKind.Argument, Is: ulong expected, IsUnread: false }) continue;
            if (Bits(place, Argument(call, place.Name)) != expected) return 0;
            marks++;
        }

        return marks;
    }

    /// <summary>An argument by its name; 0 when the caller does not pass it.</summary>
    private static UInt128 Argument(in HypercallInvocation call, string name)
    {
        for (int i = 0; i < call.Description.Arguments.Count; i++)
        {
            AbiArgument argument = call.Description.Arguments[i];
            if (argument.Name == name && ArgumentRegisters.IndexOf(call.Description, name, call.Width) is >= 0 and int index) return argument.Narrow(call.Address(index));
        }

        return 0;
    }

    private static UInt128 Bits(AbiProgressPlace place, UInt128 word) =>
        place is { FirstBit: int first, LastBit: int last } ? (word >> first) & (UInt128.MaxValue >> (127 - (last - first))) : word;
}
