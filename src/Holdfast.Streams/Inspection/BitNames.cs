using Holdfast.Abi;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Inspection;

/// <summary>The names of the bits that are set in a register; bits without a name stand as one number at the end.</summary>
internal static class BitNames
{
    private const ulong IoPrivilegeLevel = (ulong)(Rflags.IOPL0 | Rflags.IOPL1);

    public static Shown OfCr0(ulong value) => Of<Cr0>(value, bit => (ulong)bit);

    public static Shown OfCr4(ulong value) => Of<Cr4>(value, bit => (ulong)bit);

    public static Shown OfEfer(ulong value) => Of<Efer>(value, bit => (ulong)bit);

    public static Shown OfComponents(ulong value) => Of<XsaveComponents>(value, bit => (ulong)bit);

    /// <summary>Flags that the ABI description names.</summary>
    public static Shown OfFlags(AbiEnum flags, ulong value)
    {
        List<string> names = [];
        foreach (AbiEnumValue flag in flags.Values)
        {
            if ((value & flag.Value) != 0) names.Add(flag.XenName);
            value &= ~flag.Value;
        }

        return Shown.Names(WithRest(names, value));
    }

    /// <summary>RFLAGS; bit 1, which is always set, is left out, and the I/O privilege level is a number.</summary>
    public static Shown OfRflags(ulong value)
    {
        var names = (Shown.List)Of<Rflags>(value & ~(ulong)Rflags.MBS & ~IoPrivilegeLevel, bit => (ulong)bit);
        ulong level = (value & IoPrivilegeLevel) / (ulong)Rflags.IOPL0;
        return level == 0 ? names : new Shown.List([.. names.Values, Shown.Of($"IOPL={level}")]);
    }

    private static Shown Of<T>(ulong value, Func<T, ulong> maskOf) where T : struct, Enum
    {
        List<string> names = [];
        foreach (T bit in Enum.GetValues<T>())
        {
            ulong mask = maskOf(bit);
            if (!ulong.IsPow2(mask) || (value & mask) == 0) continue;
            names.Add(bit.ToString());
            value &= ~mask;
        }

        return Shown.Names(WithRest(names, value));
    }

    private static List<string> WithRest(List<string> names, ulong rest) => rest == 0 ? names : [.. names, Hexadecimal.Short(rest)];
}
