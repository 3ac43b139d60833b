using System.Globalization;
using Holdfast.HypercallScripts;
using Holdfast.Toolstack;
using Holdfast.Toolstack.Hosts;

// Carries out scripts of hypercalls as a process of this Xen host, and prints what each answers. What a script calls $NAME is the number that its line of
// the second file says: the name of the script, and NAME=NUMBER as often as there are names. Of a script that a guest carries out, this is the device model:
// the guest is paused, and is to run when the name of the script is printed.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Holdfast.HypercallScripts SCRIPTS NUMBERS");
    return 2;
}

Dictionary<string, Dictionary<string, ulong>> known = File.ReadLines(args[1])
    .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
    .Where(words => words.Length > 0)
    .ToDictionary(words => words[0], words => words[1..].Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => ulong.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal), StringComparer.Ordinal);
foreach (Script script in Script.ReadAll(File.ReadLines(args[0])))
{
    if (!known.TryGetValue(script.Name, out Dictionary<string, ulong>? numbers)) continue;

    // Each has files of its own: one that is restricted stays so.
    Answer<HostGate> gate = HostGate.Open();
    Answer<HostMemoryGate> memory = HostMemoryGate.Open();
    Answer<HostEventChannelGate> events = HostEventChannelGate.Open();
    if (!gate.Succeeded || !memory.Succeeded || !events.Succeeded)
    {
        Console.Error.WriteLine((gate.Refusal ?? memory.Refusal ?? events.Refusal)!.Message);
        return 2;
    }

    using HostGate calls = gate.Value;
    using HostMemoryGate resources = memory.Value;
    using HostEventChannelGate channels = events.Value;
    if (script.Guest == Script.Process)
    {
        using var machine = new GateMachine(calls, resources, numbers);
        Console.WriteLine($"# {script.Name}");
        foreach (string answer in new ScriptRunner(machine).Run(script)) Console.WriteLine(answer);
    }
    else
    {
        new GuestService(calls, resources, channels, numbers).Serve(script);
    }

    Console.WriteLine();
}

return 0;
