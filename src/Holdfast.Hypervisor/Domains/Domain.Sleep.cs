namespace Holdfast.Hypervisor.Domains;

/// <content>Sleep, as ACPI has it.</content>
public sealed partial class Domain
{
    /// <summary>True while it sleeps in ACPI's state S3, and is paused for that (hvm_s3_suspend in xen/arch/x86/hvm/hvm.c, 4.17).</summary>
    internal bool IsAsleep { get; private set; }

    /// <summary>Sends it to sleep or wakes it; nothing happens to one that is so already.</summary>
    internal void Sleep(bool isAsleep)
    {
        if (IsAsleep == isAsleep) return;
        IsAsleep = isAsleep;
        if (isAsleep) Pause();
        else Unpause();
    }
}
