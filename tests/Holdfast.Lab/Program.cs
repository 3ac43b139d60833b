using Holdfast.Lab.Comparison;
using Holdfast.Lab.Contexts;

return args switch
{
    ["agree", .. var rest] => await AgreeCommand.RunAsync(rest),
    ["context", .. var rest] => await ContextCommand.RunAsync(rest) ?? Usage(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        $"""
        usage: {AgreeOptions.Usage}
                   restore images on real Xen, and compare what becomes of them with what the checker says
               context [--quick] [--xen 4.14,4.17,4.20]
                   compare holdfast context with xen-hvmctx in the lab
               context judge VERSION FOLDER
                   compare what an earlier run of lab/scripts/context.sh left
        """);
    return 2;
}
