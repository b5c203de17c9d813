namespace DealGraph.Import.Diagnostics;

/// <summary>Finds what was probably meant by a misspelt word.</summary>
public static class Spelling
{
    /// <summary>The nearest of the candidates, or null when none is near: at most a third of the letters differ, and at most three.</summary>
    internal static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var search = new NearestWord(word);
        foreach (var candidate in candidates)
        {
            search.Offer(candidate);
        }

        return search.Nearest;
    }

    /// <summary>
    /// Letters to insert, delete, replace or swap with their neighbour to make one word of the other (optimal string alignment),
    /// or <paramref name="most"/> + 1 as soon as it must be more than <paramref name="most"/>.
    /// </summary>
    public static int Distance(string x, string y, int most)
    {
        if (Math.Abs(x.Length - y.Length) > most)
        {
            return most + 1;
        }

        var (before, above, current) = (new int[y.Length + 1], new int[y.Length + 1], new int[y.Length + 1]);
        for (var j = 0; j <= y.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= x.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= y.Length; j++)
            {
                var same = x[i - 1] == y[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + same);
                if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            (before, above, current) = (above, current, before);
        }

        return Math.Min(above[y.Length], most + 1);
    }
}
