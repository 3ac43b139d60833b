using System.CommandLine;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Ordering;

namespace Holdfast.Cli.LivePatch;

/// <summary><c>holdfast livepatch order DIR --xen XEN-SYMS</c>: what is applied on what, what is missing, what conflicts, what a replace would do.</summary>
internal static class OrderCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Payloads, or folders of them. Gzip is unpacked on the way.", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value).Where(path => path.StartsWith('-')))
                result.AddError(path.Length == 1 ? "A payload is named by its file, and standard input has no name." : $"There is no option '{path}'; a file of that name is written ./{path}.");
        });
        Option<string> xen = HypervisorInput.Option();
        var graph = new Option<string?>("--graph") { Description = "Write the order as a graph too, in the language of Graphviz. The file is whole, or it is not there.", HelpName = "FILE.dot" };
        graph.Validators.Add(result =>
        {
            if (result.Tokens is [.., { Value: "-" }]) result.AddError("The graph goes to a file, since the order goes to standard output.");
        });
        Option<OutputFormat> format = SharedOptions.Format();
        var command = new Command("order", "Say in which order payloads are applied, what is missing, what conflicts, and what a replace would do.") { paths, xen, graph, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(paths), parsed.GetRequiredValue(xen), parsed.GetValue(graph), parsed.GetValue(format), cancellation));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string xen, string? graph, OutputFormat format, CancellationToken cancellation)
    {
        if (HypervisorInput.Read(xen, terminal, cancellation) is not HypervisorImage image) return ExitCode.NotCarriedOut;
        var folder = new PayloadFolder(terminal, cancellation);
        folder.Read(paths);
        if (folder.Payloads.Count == 0)
        {
            if (folder.IsWhole) terminal.Complain("there are no payloads: relocatable 64-bit little-endian ELF files.");
            return ExitCode.NotCarriedOut;
        }

        PayloadOrder order = PayloadOrder.Of(folder.Payloads, OrderedHypervisor.Of(image));
        if (format == OutputFormat.Json) terminal.WriteLine(Documents.Write(OrderDocument.Of(order, xen, folder.Skipped)));
        else new OrderTextOutput(terminal).Write(order, folder.Skipped);
        if (graph is not null && !WriteGraph(terminal, graph, order)) return ExitCode.NotCarriedOut;
        if (!folder.IsWhole) return ExitCode.NotCarriedOut;
        return order.Errors > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private static bool WriteGraph(Terminal terminal, string path, PayloadOrder order)
    {
        try
        {
            WholeFile.WriteText(path, OrderGraph.Text(order));
            return true;
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{path}: {FileOutput.DescribeFailure(exception)}");
            return false;
        }
    }
}
