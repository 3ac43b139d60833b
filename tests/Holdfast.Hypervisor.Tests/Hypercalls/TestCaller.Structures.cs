using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;

namespace Holdfast.Hypervisor.Tests.Hypercalls;

/// <content>Calls with a structure, which is written to memory before and read behind it.</content>
internal sealed partial class TestCaller
{
    /// <summary>A structure's bytes.</summary>
    public static byte[] BytesOf<T>(in T value)
        where T : struct, IAbiStructure<T>
    {
        byte[] bytes = new byte[T.Layout.Size];
        value.Write(bytes);
        return bytes;
    }

    /// <summary>Makes a call whose second argument points to a structure.</summary>
    public HypercallResult Call<T>(uint number, uint code, ref T value)
        where T : struct, IAbiStructure<T>
    {
        ulong address = Put(BytesOf(value));
        HypercallResult result = Call(number, code, address);
        value = T.Read(At(address));
        return result;
    }

    /// <summary>The same, of which only the error is wanted; default when there is none.</summary>
    public XenErrno ErrorOf<T>(uint number, uint code, T value)
        where T : struct, IAbiStructure<T> => Call(number, code, ref value).Error;

    /// <summary>An address at which there is nothing.</summary>
    public const ulong Nowhere = 0x10;
}
