using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Tests.DomainContext;

namespace Holdfast.Streams.Tests.Images;

/// <summary>The domain context of a sample, as an image of its own or in the stream, to be changed.</summary>
internal sealed partial class SampleImage
{
    /// <summary>The domain context of a PVH guest with two vCPUs.</summary>
    public static SampleImage PvhContext() => PvhWithTwoVcpus().AsContext();

    /// <summary>The domain context of a 64-bit PV guest.</summary>
    public static SampleImage PvContext() => PvGuest().AsContext();

    /// <summary>A save image of a PVH guest whose stream has DOMAIN_CONTEXT.</summary>
    public static SampleImage PvhWithContext() => PvhWithTwoVcpus().WithContext();

    /// <summary>The records of the domain context, INTEGRITY and END among them.</summary>
    public SampleContextImage DomainContext { get; private set; } = null!;

    private SampleImage AsContext()
    {
        (Kind, Tail) = (ImageKind.DomainContext, []);
        DomainContext = new SampleContextImage(SampleContext.RecordsOf(this));
        return this;
    }

    private SampleImage WithContext()
    {
        DomainContext = new SampleContextImage(SampleContext.RecordsOf(this));
        bool isPv = Domain.Type == (uint)DomainType.X86Pv;
        int place = Records.FindIndex(record => record.Type == (uint)LibxcRecordType.HvmContext);
        Records.Insert(place, new ContextStreamRecord(DomainContext));
        Records.RemoveAll(record => PieceCollector.IsPiece(record.Type, isPv));
        return this;
    }

    /// <summary>The record that has the context, as it is when it is written.</summary>
    private sealed class ContextStreamRecord(SampleContextImage context) : SampleRecord(LibxcRecordType.DomainContext)
    {
        public override byte[] Body
        {
            get => context.ToBytes();
            set => throw new NotSupportedException();
        }
    }
}
