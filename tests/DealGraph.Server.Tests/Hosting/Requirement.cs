using Xunit;

namespace DealGraph.Server.Tests.Hosting;

/// <summary>What a machine must have for a test. Developers may lack it, CI may not.</summary>
internal static class Requirement
{
    public static void Check(bool met, string reason)
    {
        if (!met && string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            Assert.Fail($"CI must not skip this: {reason}");
        }

        Assert.SkipUnless(met, reason);
    }
}
