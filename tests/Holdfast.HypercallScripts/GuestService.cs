using System.Diagnostics;
using System.Globalization;
using Holdfast.Toolstack;
using Holdfast.Toolstack.Domains;
using Holdfast.Toolstack.Hosts;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.HypercallScripts;

/// <summary>Serves a guest of this Xen host that carries out a script, from before it runs until it has shut down, and prints what its device model says.</summary>
internal sealed class GuestService(HostGate calls, HostMemoryGate memory, HostEventChannelGate events, IReadOnlyDictionary<string, ulong> known)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    /// <summary>Serves the guest. Its own answers it prints itself; those of the device model come when it is done, as a console has no place for both at once.</summary>
    /// <param name="script">The script.</param>
    public void Serve(Script script)
    {
        DeviceModel? model = null;
        string? end = null;
        try
        {
            model = new DeviceModel(calls, memory, memory, events, known);
            model.Prepare(script);
        }
        catch (ScriptException problem)
        {
            end = $"error: {problem.Message}";
        }

        // The guest is made to run by its name. What went wrong is to be read under it, too.
        Console.WriteLine($"# {script.Name}");
        using (model)
        {
            try
            {
                end ??= ServeToTheEnd(model!);
            }
            catch (ScriptException problem)
            {
                end = $"error: {problem.Message}";
            }

            foreach (string answer in model?.Answers ?? []) Console.WriteLine(answer);
        }

        Console.WriteLine(end);
    }

    private string ServeToTheEnd(DeviceModel model)
    {
        Answer<XenHypervisor> hypervisor = XenHypervisor.Ask(calls);
        if (!hypervisor.Succeeded) throw new ScriptException(hypervisor.Refusal.Message);
        var domains = new DomainInfoClient(hypervisor.Value);
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < s_longest)
        {
            if (model.TryServe(s_patience)) continue;
            Answer<DomainInfo> info = domains.Get((ushort)known["pvh"]);
            if (!info.Succeeded) throw new ScriptException(info.Refusal.Message);
            if (info.Value.IsShutDown) return string.Create(CultureInfo.InvariantCulture, $"ended with reason {info.Value.ShutdownReason}");
        }

        return "did not end";
    }
}
