using System.ComponentModel.DataAnnotations;

namespace DealGraph.Storage.Neo4j;

/// <summary>Where the Neo4j server is and how it is spoken to; section <c>DealGraph:Storage:Neo4j</c>.</summary>
public sealed class Neo4jOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DealGraph:Storage:Neo4j";

    /// <summary>The address of the server's HTTP connector; default <c>http://localhost:7474</c>. Aura's is <c>https://</c> and the host of its connection URI.</summary>
    [Required]
    public string Url { get; set; } = "http://localhost:7474";

    /// <summary>The name of the database; default <c>neo4j</c>.</summary>
    [Required]
    [RegularExpression("[A-Za-z][A-Za-z0-9.-]{2,62}", ErrorMessage = "The database name has letters, digits, points and dashes only, and begins with a letter.")]
    public string Database { get; set; } = "neo4j";

    /// <summary>How the store shows who it is; default basic.</summary>
    [EnumDataType(typeof(Neo4jAuthentication))]
    public Neo4jAuthentication Authentication { get; set; } = Neo4jAuthentication.Basic;

    /// <summary>The user; default <c>neo4j</c>.</summary>
    public string User { get; set; } = "neo4j";

    /// <summary>The password of the user; from the environment, never from a file in the repository.</summary>
    public string? Password { get; set; }

    /// <summary>The token, for bearer authentication.</summary>
    public string? Token { get; set; }

    /// <summary>A file of certificates in PEM that sign the server's one, for servers that no public authority vouches for; default null.</summary>
    public string? CaCertificate { get; set; }

    /// <summary>How long a connection may take; default 5 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a query may take with all its answer; default 20 seconds, which is less than a request of the API may take, so that this says why.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan QueryTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one statement of an import or of administration, reading or writing, or a commit, may take; default 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a server that is not up yet is waited for at the start; default 60 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan StartTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long an import waits for another one to end; default one minute, which is longer than a dead one is waited for.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>After how long without a sign of life an import counts as dead, so that another may begin; default 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ImportLease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a statement that failed for a passing reason is repeated; default 3.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 3;

    /// <summary>How long the first repetition waits; each further one twice as long. Default 100 milliseconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How many connections are opened at the most; default 64. An import takes up to six at once, most of the time four.</summary>
    [Range(6, 10_000)]
    public int Connections { get; set; } = 64;

    /// <summary>How many claims an import sends at once; default 5,000.</summary>
    [Range(1, 100_000)]
    public int ImportBatch { get; set; } = 5_000;

    /// <summary>How long a call may take, and the option that says so.</summary>
    internal (TimeSpan Time, string Option) TimeOf(bool isPrompt) => isPrompt ? (QueryTimeout, nameof(QueryTimeout)) : (WriteTimeout, nameof(WriteTimeout));

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var isAddress = Uri.TryCreate(Url, UriKind.Absolute, out var uri);
        if (uri is { UserInfo.Length: > 0 })
        {
            // Which is not said again, for a password may stand in it.
            yield return new ValidationResult("The address holds a user; user and password have options of their own.", [nameof(Url)]);
        }
        else if (!isAddress || uri is not { Scheme: "http" or "https", Query: "", Fragment: "" } || uri.AbsolutePath.Contains("/db/", StringComparison.Ordinal))
        {
            yield return new ValidationResult(
                $"'{Url}' is no address of Neo4j's HTTP connector, such as http://localhost:7474 or, on Aura, https:// and the host of the connection URI; the database has an option of its own.",
                [nameof(Url)]);
        }

        if (Authentication == Neo4jAuthentication.Basic && (string.IsNullOrEmpty(User) || string.IsNullOrEmpty(Password)))
        {
            yield return new ValidationResult("Basic authentication needs a user and a password; a server without any needs Authentication=None.", [nameof(Password)]);
        }

        if (Authentication == Neo4jAuthentication.Basic && User.Contains(':', StringComparison.Ordinal))
        {
            yield return new ValidationResult("Basic authentication knows no user with a colon.", [nameof(User)]);
        }

        if (Authentication == Neo4jAuthentication.Bearer && string.IsNullOrEmpty(Token))
        {
            yield return new ValidationResult("Bearer authentication needs a token.", [nameof(Token)]);
        }

        if (CaCertificate is { } path && !File.Exists(path))
        {
            yield return new ValidationResult($"There is no file of certificates '{path}'.", [nameof(CaCertificate)]);
        }
    }
}
