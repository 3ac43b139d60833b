using Holdfast.Agreement;

switch (args)
{
    case ["pack", var images]:
        return Packing.Pack(images);
    case ["unpack", var folder]:
        return Packing.Unpack(folder);
    default:
        Console.Error.WriteLine(
            """
            usage: pack IMAGES     store a folder of images (*.xlsave.gz, with verdicts.tsv) as deltas in tests/agreement
                   unpack FOLDER   write every stored image to a folder
            """);
        return 2;
}
