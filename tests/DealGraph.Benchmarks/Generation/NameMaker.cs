using System.Globalization;

namespace DealGraph.Benchmarks.Generation;

/// <summary>Makes names from syllables, and slugs that are used once.</summary>
internal sealed class NameMaker(Random random)
{
    private static readonly string[] Syllables =
    [
        "al", "an", "ar", "ba", "bel", "bri", "ca", "cor", "da", "del", "dyn", "el", "en", "fa", "fin", "ga", "gen", "hel", "in", "ka",
        "kor", "la", "len", "lu", "ma", "mer", "mi", "na", "neo", "nor", "o", "or", "pa", "pel", "qua", "ra", "ri", "ro", "sa", "sen",
        "sol", "ta", "tel", "ti", "tri", "u", "va", "ven", "vi", "xa", "yo", "za", "zen",
    ];

    private static readonly string[] Fields =
        ["Robotics", "Analytics", "Systems", "Networks", "Semiconductors", "Health", "Vision", "Cloud", "Data", "Speech", "Software", "Devices", "Energy", "Logistics", "Research"];

    private static readonly string[] Forms = ["Labs", "Group", "Holdings", "Technologies", "Partners", "Works", "International", "Ventures"];
    private static readonly string[] GivenNames =
        ["Ada", "Aisha", "Ben", "Carla", "Chen", "David", "Elena", "Farid", "Grace", "Hiro", "Ines", "Jonas", "Kofi", "Lena", "Mei", "Nora", "Omar", "Priya", "Ravi", "Sofia", "Tom", "Uma", "Victor", "Wei", "Yuki"];

    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);

    /// <summary>The name of an organization: two to four words.</summary>
    public string Organization()
    {
        var words = new List<string> { Word(2, 3) };
        if (random.Next(3) == 0)
        {
            words.Add(Word(1, 3));
        }

        words.Add(Fields[random.Next(Fields.Length)]);
        if (random.Next(2) == 0)
        {
            words.Add(Forms[random.Next(Forms.Length)]);
        }

        return string.Join(' ', words);
    }

    /// <summary>The name of a person.</summary>
    public string Person() => $"{GivenNames[random.Next(GivenNames.Length)]} {Word(2, 4)}";

    /// <summary>A word that begins with a capital.</summary>
    public string Word(int least, int most)
    {
        var word = string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>A slug of a text that no other text was given.</summary>
    public string Slug(string text)
    {
        var slug = text.ToLowerInvariant().Replace(' ', '-');
        for (var number = 2; !slugs.Add(slug); number++)
        {
            slug = $"{text.ToLowerInvariant().Replace(' ', '-')}-{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return slug;
    }
}
