using System.Globalization;

namespace Holdfast.Cli.Doctor;

/// <summary>Writes what doctor found for a person: the sentence that sums it up, what there is, and what is in the way.</summary>
internal static class DoctorTextOutput
{
    private const int NameWidth = 16;

    public static void Write(Terminal terminal, DoctorDocument document)
    {
        terminal.WriteLine(document.Summary);
        if (document.Xen)
        {
            terminal.WriteLine();
            if (document.Hypervisor is { } hypervisor) WriteHypervisor(terminal, hypervisor);
            Line(terminal, "signs", document.Signs.Count > 0 ? string.Join(", ", document.Signs) : "none");
            WriteCaller(terminal, document.Caller);
            foreach (DoctorInterface item in document.Interfaces) Line(terminal, item.Name, item.Version is null ? item.State : $"version {item.Version}, {Words(item.State)}");
            Line(terminal, "live patching", LivePatching(document.LivePatching));
            if (document.Host is { } host) WriteHost(terminal, host);
            if (document.Domains is int domains) Line(terminal, "domains", domains.ToString(CultureInfo.InvariantCulture));
            foreach (DoctorDevice device in document.Devices) Line(terminal, Path.GetFileName(device.Path), $"{Words(device.State)} ({device.Path}: {device.Use})");
        }

        if (document.Notes.Count == 0) return;
        terminal.WriteLine();
        foreach (string note in document.Notes) terminal.WriteLine(note);
    }

    private static void WriteHypervisor(Terminal terminal, DoctorHypervisor hypervisor)
    {
        string release = hypervisor.Version == hypervisor.Release ? "" : $", {(hypervisor.Unreleased ? "on the way to" : "taken for")} {hypervisor.Release}";
        Line(terminal, "version", $"{hypervisor.Version}{release} (told by {hypervisor.Source})");
        Line(terminal, "extraversion", hypervisor.Extraversion);
        Line(terminal, "build id", hypervisor.BuildId);
        Line(terminal, "changeset", hypervisor.Changeset);
        Line(terminal, "compiler", hypervisor.Compiler);
        Line(terminal, "compiled", hypervisor.CompileDate);
        Line(terminal, "capabilities", hypervisor.Capabilities.Count > 0 ? string.Join(' ', hypervisor.Capabilities) : null);
    }

    private static void WriteCaller(Terminal terminal, DoctorCaller caller)
    {
        string user = caller.Root switch { true => "root", false => "not root", null => "not known" };
        string domain = (caller.Rights, caller.ControlDomain) switch
        {
            ("control", _) => "may control domains",
            ("none", _) => "may not control domains",
            (_, true) => "the control domain, as Linux says",
            (_, false) => "not the control domain, as Linux says",
            _ => "rights not known",
        };
        string kind = caller.GuestType is null ? "" : $", a {caller.GuestType} guest";
        string hardware = caller.HardwareDomain == true ? ", the hardware domain" : "";
        Line(terminal, "user", user);
        Line(terminal, "this domain", $"{domain}{hardware}{kind}");
    }

    private static void WriteHost(Terminal terminal, DoctorHost host)
    {
        (string Name, bool Has)[] kinds = [("HVM", host.Hvm), ("PV", host.Pv), ("HAP", host.Hap), ("shadow", host.Shadow)];
        Line(terminal, "guests", string.Join(", ", kinds.Select(kind => kind.Has ? kind.Name : $"no {kind.Name}")));
        Line(terminal, "CPUs", host.Cpus.ToString(CultureInfo.InvariantCulture));
        Line(terminal, "memory", $"{host.TotalPages} pages, {host.FreePages} free");
    }

    private static string LivePatching(DoctorLivePatching patching) => patching.Patches is uint patches
        ? string.Create(CultureInfo.InvariantCulture, $"there, with {patches} {(patches == 1 ? "patch" : "patches")}")
        : Words(patching.State);

    private static string Words(string state) => state switch
    {
        "not-xen" => "not Xen's",
        "not-served" => "without a driver",
        _ => state.Replace('-', ' '),
    };

    private static void Line(Terminal terminal, string name, string? value) => terminal.WriteLine($"{$"{name}:".PadRight(NameWidth)}{value ?? "not told"}");
}
