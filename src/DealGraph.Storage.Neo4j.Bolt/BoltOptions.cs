using System.ComponentModel.DataAnnotations;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>
/// Where the Neo4j server speaks Bolt; section <c>DealGraph:Storage:Neo4j:Bolt</c>. Database, authentication, certificates and times are those
/// of <see cref="Neo4jOptions"/>.
/// </summary>
public sealed class BoltOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = Neo4jOptions.Section + ":Bolt";

    private static readonly string[] Schemes = ["neo4j", "bolt", "neo4j+s", "bolt+s"];

    /// <summary>
    /// The address of the server's Bolt connector; default <c>neo4j://localhost:7687</c>. <c>neo4j</c> finds the members of a cluster,
    /// <c>bolt</c> speaks to the one server named; <c>+s</c> encrypts.
    /// </summary>
    [Required]
    public string Url { get; set; } = "neo4j://localhost:7687";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var uri) || !Schemes.Contains(uri.Scheme) || uri.Host.Length == 0 || uri.UserInfo.Length > 0)
        {
            yield return new ValidationResult(
                $"'{Url}' is no address of Neo4j's Bolt connector, such as neo4j://localhost:7687, or neo4j+s:// and the host on Aura; user, password and certificates have options of their own.",
                [nameof(Url)]);
        }
    }
}
