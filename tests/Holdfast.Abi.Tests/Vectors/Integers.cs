using System.Globalization;

namespace Holdfast.Abi.Tests.Vectors;

/// <summary>Integers of any type, as the numbers that vectors give: two's complement of their own size.</summary>
internal static class Integers
{
    public static UInt128 ToNumber(object value) => value switch
    {
        bool flag => flag ? 1u : 0u,
        Enum named => ToNumber(Convert.ChangeType(named, Enum.GetUnderlyingType(named.GetType()), CultureInfo.InvariantCulture)),
        sbyte number => (byte)number,
        short number => (ushort)number,
        int number => (uint)number,
        long number => (ulong)number,
        UInt128 number => number,
        _ => Convert.ToUInt64(value, CultureInfo.InvariantCulture),
    };

    public static object FromNumber(Type type, UInt128 number) => Type.GetTypeCode(type) switch
    {
        TypeCode.Byte => checked((byte)number),
        TypeCode.UInt16 => checked((ushort)number),
        TypeCode.UInt32 => checked((uint)number),
        TypeCode.UInt64 => checked((ulong)number),
        TypeCode.SByte => (sbyte)checked((byte)number),
        TypeCode.Int16 => (short)checked((ushort)number),
        TypeCode.Int32 => (int)checked((uint)number),
        TypeCode.Int64 => (long)checked((ulong)number),
        _ when type == typeof(UInt128) => number,
        _ => throw new ArgumentException($"{type} is no integer.", nameof(type)),
    };
}
