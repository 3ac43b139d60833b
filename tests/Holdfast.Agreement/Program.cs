using Holdfast.Agreement;

switch (args)
{
    case ["unpack", var folder]:
        return Unpacking.Unpack(folder);
    case ["summary"]:
        Console.WriteLine(new AgreementReport().Summary);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: unpack FOLDER   write every stored image to a folder
                   summary         say in one line how the checker agrees with real Xen
            """);
        return 2;
}
