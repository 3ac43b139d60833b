using System.Globalization;
using BenchmarkDotNet.Running;
using Holdfast.Benchmarks;

if (args is ["make", "stack", var count, var folder, var hypervisor] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int payloads))
{
    PayloadStack.Write(folder, payloads, hypervisor);
    return 0;
}

if (args is not ["make", var contents, var size, var path])
{
    BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
    return 0;
}

if (contents is not ("full" or "sparse") || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out long mebibytes))
{
    Console.Error.WriteLine("usage: make full|sparse MEBIBYTES FILE    write an image with that much memory; make stack COUNT FOLDER XEN-SYMS    write live patches that stand on each other; without \"make\", BenchmarkDotNet's options");
    return 2;
}

BigImage.Write(path, mebibytes, isSparse: contents == "sparse");
return 0;
