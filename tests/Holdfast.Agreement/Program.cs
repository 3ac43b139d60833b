using Holdfast.Agreement;

switch (args)
{
    case ["pack", var images]:
        return Packing.Pack(images);
    case ["unpack", var folder]:
        return Packing.Unpack(folder);
    case ["summary"]:
        Console.WriteLine(new AgreementReport().Summary);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: pack IMAGES     store a folder of images (*.xlsave.gz, with verdicts.tsv) as deltas in tests/agreement
                   unpack FOLDER   write every stored image to a folder
                   summary         say in one line how the checker agrees with real Xen
            """);
        return 2;
}
