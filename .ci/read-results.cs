// Reads what the test run and the command wrote, for .ci/run.
//
//   tests FOLDER EXPECTED   counts the tests in FOLDER/*.xunit, lists the skipped ones with their reasons, and fails on a reason that
//                           the file EXPECTED does not list; the last line is "PASSED FAILED SKIPPED"
//   check VERDICT...        reads the output of "holdfast check --format json" from standard input: one object a line, with these
//                           verdicts in this order; "skipped" lines, which a folder's other files cause, are passed over
#:property PublishAot=false
#:property NoWarn=$(NoWarn);MA0048

using System.Text.Json;
using System.Xml.Linq;

return args switch
{
    ["tests", var folder, var expected] => Tests(folder, expected),
    ["check", .. var verdicts] => Check(verdicts),
    _ => 2,
};

static int Tests(string folder, string expectedFile)
{
    string[] expected = [.. File.ReadLines(expectedFile).Where(line => line.Length > 0 && line[0] != '#')];
    XElement[] tests = [.. Directory.EnumerateFiles(folder, "*.xunit").SelectMany(file => XDocument.Load(file).Descendants("test"))];
    ILookup<string, XElement> byResult = tests.ToLookup(test => (string)test.Attribute("result")!);
    bool surprising = false;
    foreach (XElement test in byResult["Skip"])
    {
        string reason = ((string?)test.Element("reason") ?? "").ReplaceLineEndings(" ");
        bool isExpected = expected.Contains(reason, StringComparer.Ordinal);
        surprising |= !isExpected;
        Console.WriteLine($"skipped{(isExpected ? "" : " for an unexpected reason")}: {(string?)test.Attribute("name")}: {reason}");
    }

    int passed = byResult["Pass"].Count();
    int skipped = byResult["Skip"].Count();
    Console.WriteLine($"{passed} {tests.Length - passed - skipped} {skipped}");
    return surprising ? 1 : 0;
}

static int Check(string[] verdicts)
{
    var found = new List<string>();
    while (Console.ReadLine() is string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement file = document.RootElement;
        if (file.GetProperty("schema").GetString() != "holdfast.check/1") throw new FormatException($"Not a line of holdfast.check/1: {line}");
        string verdict = file.GetProperty("verdict").GetString()!;
        int diagnostics = file.GetProperty("diagnostics").EnumerateArray().Count(diagnostic => diagnostic.GetProperty("id").GetString()!.StartsWith("HF", StringComparison.Ordinal));
        Console.WriteLine($"{verdict}, {diagnostics} diagnostics: {file.GetProperty("file").GetString()}");
        if (verdict != "skipped") found.Add(verdict);
    }

    if (found.SequenceEqual(verdicts, StringComparer.Ordinal)) return 0;
    Console.WriteLine($"expected: {string.Join(' ', verdicts)}");
    return 1;
}
