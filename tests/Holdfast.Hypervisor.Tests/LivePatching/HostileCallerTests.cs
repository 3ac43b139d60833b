using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.LivePatch;
using Holdfast.Hypervisor.LivePatching;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>A caller that sends anything at all.</summary>
public sealed class HostileCallerTests
{
    private static readonly byte[][] s_payloads =
    [
        new SmallPayload("p").Build(),
        new SmallPayload("q") { HasData = true, Metadata = "a=b\0", Hooks = [(HookKind.Load, true), (HookKind.Unload, false), (HookKind.PreApply, true)] }.Build(),
        new SmallPayload("r") { Functions = [(SmallXen.NameOf(2), 6, 32, [0xf3]), (SmallXen.NameOf(3), 31, 32, [])] }.Build(),
    ];

    [Theory]
    [InlineData(17)]
    [InlineData(22)]
    public void No_structure_makes_it_throw(int minor) =>
        Prop.ForAll<int>(seed =>
        {
            var random = new System.Random(seed);
            var operations = new LivePatchOperations(SmallXen.Image, new XenVersion(4, minor), 1);
            var caller = new Caller(operations);
            for (int i = 0; i < 20; i++)
            {
                byte[] bytes = new byte[XenSysctlLivepatchOp.Size];
                if (random.Next(3) == 0) random.NextBytes(bytes);
                ulong memory = caller.Put(new byte[random.Next(1, 200)]);
                XenSysctlLivepatchOp operation = XenSysctlLivepatchOp.Read(Structure(random, caller, bytes, memory));
                operations.Operate(ref operation, caller);
                if (random.Next(2) == 0) operations.Rendezvous((ulong)random.NextInt64(), random.Next(3), random.Next(3));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_payload_makes_it_throw_or_leaves_anything_behind() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new System.Random(seed);
            var operations = new LivePatchOperations(SmallXen.Image, new XenVersion(4, random.Next(14, 23)), 1);
            var caller = new Caller(operations);
            for (int i = 0; i < 12; i++)
            {
                byte[] payload = Damaged(random, s_payloads[random.Next(s_payloads.Length)]);
                string name = ((char)('a' + random.Next(3))).ToString();
                caller.Upload(name, payload);
                caller.Act((LivepatchAction)random.Next(6), name, (LivepatchActionFlags)random.Next(2));
                operations.RunPending();
            }

            bool patchesTwice = operations.Payloads.Any(payload => payload.Loaded.Functions.Select(function => function.PatchAddress).Distinct().Count() < payload.Loaded.Functions.Length);
            while (operations.Applied.LastOrDefault() is LivePatchPayload top)
            {
                caller.Act(LivepatchAction.Revert, top.Name);
                operations.RunPending();

                // One whose hook is none, or whose function is gone, cannot be reverted: a real host would be down.
                if (top.State == LivepatchState.Applied) return;
            }

            Assert.True(patchesTwice || operations.Text.IsPristine);
        }).QuickCheckThrowOnFailure();

    private static byte[] Structure(System.Random random, Caller caller, byte[] bytes, ulong memory)
    {
        byte[] name = new byte[random.Next(1, 130)];
        name[0] = (byte)random.Next('a', 'd');
        var given = new XenLivepatchName { Name = caller.Put(name), NameLength = (ushort)random.Next(0, 131) };
        byte[] payload = s_payloads[random.Next(s_payloads.Length)];
        Span<byte> union = bytes.AsSpan(XenSysctlLivepatchOp.Offsets.U);
        uint command = (uint)random.Next(6);
        ulong Somewhere() => random.Next(6) switch { 0 => (ulong)random.NextInt64() * 2, 1 => ulong.MaxValue - (ulong)random.Next(16), _ => memory };
        if (random.Next(8) != 0)
        {
            switch (command)
            {
                case 0: new XenSysctlLivepatchUpload { Name = given, PayloadSize = (ulong)payload.Length, Payload = caller.Put(payload) }.Write(union); break;
                case 1: new XenSysctlLivepatchGet { Name = given }.Write(union); break;
                case 2:
                    new XenSysctlLivepatchList
                    {
                        Idx = (uint)random.Next(3),
                        Nr = (uint)random.Next(1026),
                        NameTotalSize = (uint)random.Next(300),
                        MetadataTotalSize = (uint)random.Next(300),
                        Status = Somewhere(),
                        Name = Somewhere(),
                        Len = Somewhere(),
                        Metadata = Somewhere(),
                        MetadataLen = Somewhere(),
                    }.Write(union);
                    break;
                case 3: new XenSysctlLivepatchAction { Name = given, Cmd = (uint)random.Next(6), Timeout = (uint)random.Next(), Flags = (uint)random.Next() }.Write(union); break;
            }
        }

        (XenSysctlLivepatchOp.Read(bytes) with { Cmd = command, Flags = (uint)(random.Next(8) == 0 ? random.Next(4) : 0) }).Write(bytes);
        return bytes;
    }

    private static byte[] Damaged(System.Random random, byte[] payload)
    {
        byte[] bytes = [.. payload];
        for (int i = random.Next(4); i > 0; i--)
        {
            int place = random.Next(bytes.Length);
            bytes[place] = random.Next(3) switch { 0 => 0, 1 => 0xff, _ => (byte)random.Next(256) };
        }

        return random.Next(8) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }
}
