namespace Holdfast.Content;

/// <summary>A rule that content is judged by. Each subject declares its own, beside the code that checks them.</summary>
/// <param name="Id">The stable id, <c>HF</c> and four digits. Never reused.</param>
/// <param name="Severity">How bad a breach is.</param>
/// <param name="Title">What the rule demands, as one sentence.</param>
/// <param name="Reason">What a breach leads to, and why the rule is as it is.</param>
/// <param name="Source">Where the rule is written down or was measured.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Reason, string Source)
{
    /// <summary>The first version of Xen that judges so; null when every version does.</summary>
    public XenVersion? Since { get; init; }

    /// <summary>The last version of Xen that judges so; null when the newest does.</summary>
    public XenVersion? Until { get; init; }

    /// <summary>True when the rule holds for a restore on this version.</summary>
    public bool AppliesTo(XenVersion target) => !(Since > target) && !(Until < target);
}
