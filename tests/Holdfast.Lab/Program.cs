using Holdfast.Lab.Comparison;

return args switch
{
    ["agree", .. var rest] => await AgreeCommand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        $"""
        usage: {AgreeOptions.Usage}
                   restore images on real Xen, and compare what becomes of them with what the checker says
        """);
    return 2;
}
