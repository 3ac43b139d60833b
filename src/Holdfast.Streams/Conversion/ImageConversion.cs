using Holdfast.Abi.Libxl;
using Holdfast.Abi.Xl;

namespace Holdfast.Streams.Conversion;

/// <summary>Converts the layers of an image, the outermost first, in one pass.</summary>
/// <param name="cursor">The input.</param>
/// <param name="output">The output.</param>
/// <param name="options">What the image is to become.</param>
/// <param name="losses">What may be lost.</param>
/// <param name="context">The state that the image has, when it was looked for.</param>
internal sealed class ImageConversion(ForwardCursor cursor, ConversionOutput output, ConversionOptions options, Losses losses, CollectedContext? context)
{
    /// <summary>The last libxc stream, when there was one.</summary>
    public LibxcConversion? Stream { get; private set; }

    /// <summary>True when the input has a device model's state.</summary>
    public bool SawEmulator { get; private set; }

    /// <summary>True for a container that is nothing but a context.</summary>
    public static bool IsBare(ImageContainer container) => container is ImageContainer.HvmContext or ImageContainer.DomainContext;

    /// <summary>Converts the image.</summary>
    /// <exception cref="ConversionException">It cannot be done.</exception>
    public void Run()
    {
        ImageKind kind = KindDetector.Detect(cursor.Peek(KindDetector.Window));
        if (IsBare(options.To))
        {
            WriteBare(kind);
            return;
        }

        Run(kind);
        if (!cursor.AtEnd) throw new ConversionException($"bytes follow the end of the image, from {cursor.Offset} on");
    }

    private void Run(ImageKind kind)
    {
        switch (kind)
        {
            case ImageKind.XlSaveFile:
                ConvertXl();
                break;
            case ImageKind.LibxlStream:
                if (options.To == ImageContainer.Xl) throw new ConversionException("an xl file has the guest's configuration, which a libxl stream has not");
                ConvertLibxl();
                break;
            case ImageKind.LibxcStream:
                ConvertLibxc();
                break;
            case ImageKind.HvmContext or ImageKind.DomainContext:
                if (options.To != ImageContainer.AsBefore) throw new ConversionException("a context has no memory, and so no stream can be made of it");
                WriteBare(kind);
                break;
            default:
                throw new ConversionException($"this is no save image of any kind known here ({ImageChecker.KnownKinds})");
        }
    }

    private void ConvertXl()
    {
        XlSaveHeader header = XlSaveHeader.Read(Take(XlSaveHeader.Size), ByteOrder.Little);
        if (header.Byteorder != XlSaveHeader.ByteorderValue || (header.MandatoryFlags & (uint)XlMandatoryFlags.StreamV2) == 0)
            throw new ConversionException("the xl file has a header that is not known");
        if (header.OptionalDataLen > Limits.Config) throw new ConversionException($"the xl file has {header.OptionalDataLen} bytes of optional data");
        byte[] optional = Take((int)header.OptionalDataLen, "the xl file's optional data");
        if (options.To is ImageContainer.AsBefore or ImageContainer.Xl)
        {
            byte[] written = XlOptionalDataForm.Convert(optional, XlSaveHeader.Size, options.AlignPages);
            byte[] bytes = new byte[XlSaveHeader.Size];
            (header with { OptionalDataLen = (uint)written.Length }).Write(bytes, ByteOrder.Little);
            output.Write(bytes);
            output.Write(written);
            ConvertLibxl();
            return;
        }

        losses.Lose(ConversionLoss.Configuration, "a stream without xl's header");
        ConvertLibxl();
    }

    private void ConvertLibxl()
    {
        bool keeps = options.To is ImageContainer.AsBefore or ImageContainer.Xl or ImageContainer.Libxl;
        byte[] header = Take(LibxlHeader.Size, "the libxl stream");
        LibxlHeader read = LibxlHeader.Read(header);
        if (read.Ident != LibxlHeader.ExpectedIdent || read.Version != LibxlHeader.ExpectedVersion || read.BigEndian) throw new ConversionException("the libxl stream has a header that is not known");
        if (keeps) output.Write(header);
        bool sawContext = false;
        while (true)
        {
            LibxlRecordHeader record = LibxlRecordHeader.Read(Take(LibxlRecordHeader.Size), ByteOrder.Little);
            if (record.BodyLength > int.MaxValue) throw new ConversionException($"a record of the libxl stream is announced with {record.BodyLength} bytes");
            long length = record.BodyLength + (-record.BodyLength & (LibxlRecordHeader.Alignment - 1));
            bool isEmulator = (LibxlRecordType)record.Type is LibxlRecordType.EmulatorContext or LibxlRecordType.EmulatorXenstoreData;
            SawEmulator |= isEmulator;
            if (keeps)
            {
                output.WriteHeader(record.Type, record.BodyLength);
                output.Copy(cursor, length);
            }
            else
            {
                if (isEmulator) losses.Lose(ConversionLoss.Emulator, "a libxc stream");
                if (cursor.Skip(length) != length) throw new ConversionException("the input ends inside of a record");
            }

            if (record.Type == (uint)LibxlRecordType.End) break;
            if (record.Type != (uint)LibxlRecordType.LibxcContext) continue;
            if (sawContext && !keeps) throw new ConversionException("the libxl stream has several libxc streams, of which a libxc stream holds one");
            sawContext = true;
            RunLibxc();
        }

        if (!sawContext && !keeps) throw new ConversionException("the libxl stream has no libxc stream");
    }

    private void ConvertLibxc()
    {
        if (options.To == ImageContainer.Xl) throw new ConversionException("an xl file has the guest's configuration, which a libxc stream has not");
        if (options.To != ImageContainer.Libxl)
        {
            RunLibxc();
            return;
        }

        byte[] header = new byte[LibxlHeader.Size];
        new LibxlHeader { Ident = LibxlHeader.ExpectedIdent, Version = LibxlHeader.ExpectedVersion }.Write(header);
        output.Write(header);
        output.WriteRecord((uint)LibxlRecordType.LibxcContext, []);
        if (RunLibxc().HasPcDevices) throw new ConversionException("a libxl stream of an HVM guest has its device model's state, which a libxc stream has not");
        output.WriteRecord((uint)LibxlRecordType.End, []);
    }

    private LibxcConversion RunLibxc()
    {
        var conversion = new LibxcConversion(cursor, output, options, losses, options.State == StateForm.HvmContext && context is not null ? context.ToPieces(losses, options.TargetXen) : []);
        conversion.Run();
        Stream = conversion;
        return conversion;
    }

    /// <summary>Writes a context alone.</summary>
    private void WriteBare(ImageKind kind)
    {
        bool asDomainContext = options.To == ImageContainer.DomainContext || (options.To == ImageContainer.AsBefore && (options.State == StateForm.DomainContext || (options.State == StateForm.AsBefore && kind == ImageKind.DomainContext)));
        CollectedContext found = context ?? CollectedContext.Of(cursor, kind) ?? throw new ConversionException("the input has no state of a hypervisor's that could stand alone");
        found.JudgeLosses(losses, kind, asDomainContext);
        if (asDomainContext) output.Write(found.ToDomainContext(losses).Span);
        else output.Write(found.ToHvmContext(losses, options.TargetXen));
    }

    private ReadOnlySpan<byte> Take(int count) => cursor.TryTake(count, out ReadOnlySpan<byte> bytes) ? bytes : throw new ConversionException("the input ends too early");

    private byte[] Take(int count, string what)
    {
        if (cursor.Length is long length && count > length - cursor.Offset) throw new ConversionException($"the input ends inside of {what}");
        byte[] bytes = new byte[count];
        return cursor.Read(bytes) == count ? bytes : throw new ConversionException($"the input ends inside of {what}");
    }
}
