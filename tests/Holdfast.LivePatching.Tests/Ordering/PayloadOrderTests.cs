using FsCheck;
using FsCheck.Fluent;
using Holdfast.Content;
using Holdfast.LivePatching.Ordering;
using static Holdfast.LivePatching.Tests.Ordering.Payloads;

namespace Holdfast.LivePatching.Tests.Ordering;

public sealed class PayloadOrderTests
{
    private static readonly byte[] s_code = [0x48, 0x8d, 0x05, 0x18, 0xba, 0x16, 0x00];

    [Fact]
    public void No_payloads_are_in_order()
    {
        PayloadOrder order = Order();
        Assert.Empty(order.Chains);
        Assert.Empty(order.Findings);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5000)]
    public void A_stack_is_one_chain_from_Xen_upwards(int height)
    {
        PayloadOrder order = Order(Stack(height).Reverse());
        PayloadChain chain = Assert.Single(order.Chains);
        Assert.Equal(Enumerable.Range(0, height).Select(Name), chain.Payloads().Select(payload => payload.Name));
        Assert.Empty(order.Findings);
    }

    [Fact]
    public void Of_alternatives_each_has_a_chain_and_the_longest_comes_first()
    {
        PayloadOrder order = Order("a".On(Xen), "b".On("a"), "c".On("b"), "d".On("a"), "e".On(Xen));
        Assert.Equal(["a b c", "a d", "e"], order.Chains.Select(chain => Names(chain.Payloads())));
        Assert.Equal(["HF3707 Xen", "HF3707 a"], Found(order));
        Assert.Equal((0, 2), (order.Errors, order.Warnings));
    }

    [Fact]
    public void What_is_missing_is_named_and_keeps_what_stands_on_it_from_being_applied()
    {
        PayloadOrder order = Order("a".On(Xen), "c".On("b"), "d".On("c"));
        Assert.Equal("a", Names(Assert.Single(order.Chains).Payloads()));
        Assert.Equal(["HF3703 c"], Found(order));
        MissingDependency missing = Assert.Single(order.Missing);
        Assert.Equal((Id("b"), "c"), (missing.BuildId, Names(missing.Above)));
        Assert.Equal([PayloadStanding.Applicable, PayloadStanding.Missing, PayloadStanding.Blocked], order.Payloads.Select(payload => payload.Standing));
    }

    [Fact]
    public void Payloads_in_a_circle_are_named_once()
    {
        PayloadOrder order = Order("a".On("c"), "b".On("a"), "c".On("b"), "d".On("b"), "e".On("e"));
        Assert.Empty(order.Chains);
        Assert.Equal(["HF3704 a", "HF3704 e"], Found(order));
        Assert.Equal(["a b c", "e"], order.Cycles.Select(cycle => Names(cycle)));
        Assert.Equal(PayloadStanding.Blocked, order.Payloads.Single(payload => payload.Name == "d").Standing);
    }

    [Fact]
    public void Thousands_of_circles_take_no_time()
    {
        PayloadOrder order = Order(Enumerable.Range(0, 20_000).Select(i => Name(i).On(Name(i ^ 1))));
        Assert.Equal(10_000, order.Cycles.Length);
        Assert.Equal(10_000, order.Errors);
    }

    [Fact]
    public void Of_two_with_one_build_id_the_second_is_refused()
    {
        PayloadOrder order = Order("a".On(Xen), "b".On("a"), "c".On("a") with { BuildId = Id("a") });
        Assert.Equal(["HF3705 c"], Found(order));
        Assert.Equal("a b", Names(Assert.Single(order.Chains).Payloads()));
    }

    [Fact]
    public void Of_two_with_one_build_id_that_for_this_Xen_is_taken()
    {
        PayloadOrder order = Order("a".On(Xen) with { XenDepends = Id("other") }, "b".On(Xen) with { BuildId = Id("a") }, "c".On("a"));
        Assert.Equal(["HF3702 a"], Found(order));
        Assert.Equal("b c", Names(Assert.Single(order.Chains).Payloads()));
    }

    [Fact]
    public void Two_with_one_name_are_told()
    {
        PayloadOrder order = Order("a".On(Xen), "a".On("a") with { BuildId = Id("b"), File = "other/a.livepatch" });
        Assert.Equal(["HF3706 a"], Found(order));
        Assert.Equal((0, 1), (order.Errors, order.Warnings));
    }

    [Fact]
    public void A_payload_for_another_Xen_is_refused_and_so_is_what_stands_on_it()
    {
        PayloadOrder order = Order("a".On("other") with { XenDepends = Id("other") }, "b".On("a"));
        Assert.Equal(["HF3702 a"], Found(order));
        Assert.Empty(order.Chains);
        Assert.Equal([PayloadStanding.OtherXen, PayloadStanding.Blocked], order.Payloads.Select(payload => payload.Standing));
    }

    [Fact]
    public void Before_Xen_4_14_nobody_looks_for_which_Xen_a_payload_is()
    {
        PayloadIdentity[] payloads = ["a".On(Xen) with { XenDepends = default }, "b".On("a") with { XenDepends = Id("other") }];
        Assert.Equal(["HF3701 a", "HF3702 b"], Found(Order(payloads)));
        PayloadOrder order = PayloadOrder.Of(payloads, Hypervisor with { Version = new XenVersion(4, 13) });
        Assert.Empty(order.Findings);
        Assert.Equal("a b", Names(Assert.Single(order.Chains).Payloads()));
    }

    [Fact]
    public void What_cannot_be_read_is_in_no_chain()
    {
        PayloadOrder order = Order("a".On(Xen) with { BuildId = default, Complaints = [new(64, ".note.gnu.build-id", "The note is no note.")] });
        Assert.Empty(order.Chains);
        Diagnostic finding = Assert.Single(order.Findings);
        Assert.Equal(("HF3701", 64, "a/.note.gnu.build-id", "The note is no note."), (finding.Id, finding.Offset, finding.Path, finding.Message));
    }

    [Fact]
    public void A_symbol_that_Xen_has_is_refused()
    {
        PayloadOrder order = Order("a".On(Xen) with { NewSymbols = ["do_domctl", "mine"] }, "b".On("a"));
        Assert.Equal(["HF3708 a"], Found(order));
        Assert.Empty(order.Chains);
        Assert.Equal((null, "do_domctl"), (Assert.Single(order.Conflicts).Other, order.Conflicts[0].What));
    }

    [Fact]
    public void A_symbol_that_one_below_brings_is_refused_wherever_that_is()
    {
        PayloadOrder order = Order("a".On(Xen) with { NewSymbols = ["table"] }, "b".On("a"), "c".On("b") with { NewSymbols = ["table"] }, "d".On("c"));
        Assert.Equal(["HF3709 c"], Found(order));
        Assert.Equal("a b", Names(Assert.Single(order.Chains).Payloads()));
        Assert.Equal("a", Assert.Single(order.Conflicts).Other?.Name);
    }

    [Fact]
    public void A_symbol_of_an_alternative_is_told_and_keeps_one_from_replacing_the_other()
    {
        PayloadOrder order = Order("a".On(Xen) with { NewSymbols = ["table"] }, "b".On(Xen) with { NewSymbols = ["table"] });
        Assert.Equal(["HF3707 Xen", "HF3713 b"], Found(order));
        Assert.Equal(0, order.Errors);
        Assert.Equal(["b", "a"], order.Replacements.Select(replacement => replacement.Clash?.Other.Name));
    }

    [Fact]
    public void A_symbol_of_another_payload_is_to_be_below()
    {
        PayloadOrder order = Order("a".On(Xen) with { NewSymbols = ["mine"] }, "b".On("a") with { OpenSymbols = ["mine", "do_domctl"] }, "c".On(Xen, "mine"));
        Assert.Equal(["HF3710 c"], Found(order));
        Assert.Equal("a b", Names(Assert.Single(order.Chains).Payloads()));
    }

    [Fact]
    public void A_function_may_be_patched_by_several()
    {
        PayloadOrder order = Order("a".On(Xen, "do_domctl"), "b".On("a", "do_sysctl"), "c".On("b", "do_domctl", "do_sysctl"), "d".On("c", "do_domctl"));
        Assert.Empty(order.Findings);
        Assert.Equal(["", "", "do_domctl over a, do_sysctl over b", "do_domctl over c"], order.Chains[0].Payloads().Select(Overrides));
    }

    [Fact]
    public void A_function_is_the_same_by_its_name_its_symbol_and_its_address()
    {
        ulong address = Hypervisor.Symbols.Find("do_sysctl")!.Address;
        PayloadOrder order = Order(
            "a".On(Xen, "do_sysctl"),
            "b".On("a") with { Functions = [new("do_sysctl", Symbol: null, address, IsFilled: false, default)] },
            "c".On("b") with { Functions = [new("sysctl", "do_domctl", 64, IsFilled: false, default)] });
        Assert.Equal(["", "do_sysctl over a", "sysctl over b"], order.Chains[0].Payloads().Select(Overrides));
    }

    [Fact]
    public void A_function_that_one_below_has_patched_does_not_begin_as_expected()
    {
        PayloadIdentity expecting = "b".On("a") with { Functions = [PatchedFunction.Named("do_domctl") with { Expected = s_code }] };
        PayloadOrder order = Order("a".On(Xen, "do_domctl"), expecting);
        Assert.Equal(["HF3711 b"], Found(order));
        Assert.Equal("a", Names(Assert.Single(order.Chains).Payloads()));
        Assert.Empty(Order("a".On(Xen, "do_sysctl"), expecting).Findings);
    }

    [Theory]
    [InlineData("f30f1efa", true)]
    [InlineData("f30f1efa55", false)]
    [InlineData("660f1f0155", false)]
    [InlineData("f30f1efae9", true)]
    [InlineData("e900000000", true)]
    [InlineData("55", false)]
    public void The_jump_of_the_one_below_stands_behind_an_instruction_that_marks_a_target(string expected, bool isFine)
    {
        PayloadOrder order = Order("a".On(Xen, "do_domctl"), "b".On("a") with { Functions = [PatchedFunction.Named("do_domctl") with { Expected = Convert.FromHexString(expected) }] });
        Assert.Equal(isFine, order.Errors == 0);
    }

    [Fact]
    public void Hooks_around_an_action_keep_a_payload_from_replacing_and_from_being_replaced()
    {
        PayloadOrder order = Order("a".On(Xen, "do_domctl") with { Hooks = ["preapply", "load"] }, "b".On(Xen, "do_sysctl") with { Hooks = ["apply", "unload"] });
        Assert.Equal(["HF3707 Xen", "HF3712 a"], Found(order));
        Assert.Equal(0, order.Errors);
        Assert.Equal(["preapply", ""], order.Replacements.Select(replacement => string.Join(' ', replacement.Hooks)));
    }

    [Fact]
    public void A_replacement_loses_what_the_others_patch()
    {
        PayloadOrder order = Order("a".On(Xen, "do_domctl"), "b".On("a", "do_sysctl"), "c".On(Xen, "do_domctl", "do_sysctl"));
        Assert.Equal(["a: do_sysctl", "c: "], order.Replacements.Select(replacement => $"{replacement.Payload.Name}: {string.Join(' ', replacement.Lost)}"));
    }

    [Fact]
    public void The_sequence_in_which_payloads_are_given_makes_no_difference()
    {
        Gen<PayloadIdentity[]> some =
            from count in Gen.Choose(0, 12)
            from below in Gen.Choose(-2, 12).ArrayOf(count)
            from bits in Gen.Choose(0, 63).ArrayOf(count)
            select Enumerable.Range(0, count).Select(i => Made(i, below[i], bits[i])).ToArray();
        Gen<(PayloadIdentity[] One, PayloadIdentity[] Other)> pairs = from one in some from other in Gen.Shuffle(one) select (one, other);
        Prop.ForAll(pairs.ToArbitrary(), pair => Written(Order(pair.One)) == Written(Order(pair.Other))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_payload_that_can_be_applied_is_in_a_chain_and_no_other()
    {
        Gen<PayloadIdentity[]> some =
            from count in Gen.Choose(0, 12)
            from below in Gen.Choose(-2, 12).ArrayOf(count)
            from bits in Gen.Choose(0, 63).ArrayOf(count)
            select Enumerable.Range(0, count).Select(i => Made(i, below[i], bits[i])).ToArray();
        Prop.ForAll(some.ToArbitrary(), payloads =>
        {
            PayloadOrder order = Order(payloads);
            HashSet<OrderedPayload> inChains = [.. order.Chains.SelectMany(chain => chain.Payloads())];
            return order.Payloads.All(payload => inChains.Contains(payload) == (payload.Standing == PayloadStanding.Applicable));
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>A payload of a random set: on Xen, on one of the others or itself, or on what is missing.</summary>
    private static PayloadIdentity Made(int number, int below, int bits) => Name(number).On(below switch { -2 => Xen, -1 => "missing", _ => Name(below) }, (bits & 1) == 0 ? ["do_domctl"] : []) with
    {
        NewSymbols = (bits & 6) == 6 ? ["table"] : [],
        BuildId = (bits & 24) == 24 ? Id(Name(0)) : Id(Name(number)),
        XenDepends = bits == 32 ? Id("other") : Id(Xen),
    };

    private static string Written(PayloadOrder order) => string.Join('\n', [.. OrderTree.Lines(order), OrderGraph.Text(order), .. Found(order), .. order.Chains.Select(chain => Names(chain.Payloads()))]);

    private static string Overrides(OrderedPayload payload) => string.Join(", ", payload.Overrides.Select(item => $"{item.Function} over {item.Below.Name}"));

    private static IEnumerable<PayloadIdentity> Stack(int height) => Enumerable.Range(0, height).Select(i => Name(i).On(i == 0 ? Xen : Name(i - 1)));

    private static string Name(int number) => $"p{number:d5}";
}
