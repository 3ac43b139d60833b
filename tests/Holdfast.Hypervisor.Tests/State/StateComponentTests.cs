using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.State;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.Tests.State;

public sealed class StateComponentTests
{
    private const int Elements = 3;

    public static TheoryData<string> Records => [.. StateComponents.All.Select(component => component.Kind.Name)];

    [Fact]
    public void Every_record_of_the_domain_context_has_one_component_or_is_about_the_image()
    {
        IEnumerable<ContextRecordType> described = ContextRecords.All.Select(kind => kind.Type).Where(type => !StateComponents.NotState.Contains(type));
        Assert.Equal(described, StateComponents.All.Select(component => component.Kind.Type));
        Assert.All(StateComponents.All, component => Assert.Same(component, StateComponents.Find(component.Kind.Type)));
    }

    [Fact]
    public void Records_that_no_component_takes_are_about_the_image_or_may_be_skipped() =>
        Assert.All(StateComponents.NotState, type =>
        {
            Assert.True(ContextRecords.TryGet((uint)type, out ContextRecordKind? kind));
            Assert.True(kind.Scope == ContextScope.Image || kind.IsOptional);
        });

    [Theory]
    [MemberData(nameof(Records))]
    public void What_is_loaded_is_what_is_saved(string name)
    {
        StateComponent component = StateComponents.All.Single(component => component.Kind.Name == name);
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, Guests.WholeConfiguration);
        component.Clear(domain);
        byte[] empty = Save(component, domain);
        byte[] body = BodyFor(component.Kind, domain);
        component.Load(domain, 0, body);

        byte[] saved = Save(component, domain);
        Assert.Equal(Measure(component, domain), saved.Length);
        Assert.Equal(Convert.ToHexString(body), Convert.ToHexString(saved.AsSpan(ContextHeader.Size + ContextRecord.Size, body.Length)));

        component.Clear(domain);
        Assert.Equal(Convert.ToHexString(empty), Convert.ToHexString(Save(component, domain)));
        if (component.Kind.Type != ContextRecordType.Domain) Assert.Equal(ContextHeader.Size, empty.Length);
    }

    private static long Measure(StateComponent component, Domain domain)
    {
        var sink = DomainContextSink.Measuring();
        component.Save(domain, ref sink);
        return sink.Length;
    }

    private static byte[] Save(StateComponent component, Domain domain)
    {
        byte[] image = new byte[Measure(component, domain)];
        var sink = DomainContextSink.Into(image);
        component.Save(domain, ref sink);
        return image;
    }

    /// <summary>A body with no two fields alike; of DOMAIN the one that the domain has, with another flag.</summary>
    private static byte[] BodyFor(ContextRecordKind kind, Domain domain)
    {
        AbiStructure structure = kind.Body!;
        bool isList = structure.Fields[^1].Length == AbiLength.InField;
        byte[] body = new byte[kind.FixedLength > 0 ? kind.FixedLength : structure.Size + (isList ? Elements * structure.Fields[^1].ElementSize : 0)];
        if (kind.Type == ContextRecordType.Domain)
        {
            (domain.Description with { Partial = true }).Write(body);
            return body;
        }

        for (int i = 0; i < body.Length; i++) body[i] = (byte)(1 + (i % 251));
        if (!isList) return body;
        AbiField count = structure.Find(structure.Fields[^1].CountField!)!;
        body.AsSpan(count.Offset, count.ElementSize).Clear();
        body[count.Offset] = Elements;
        return body;
    }
}
