namespace DealGraph.GraphQL.Limits;

/// <summary>Arithmetic on amounts that stops at the largest number instead of starting over below zero.</summary>
internal static class Saturating
{
    public static int Add(int a, int b) => (int)Math.Min((long)a + b, int.MaxValue);

    public static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    public static long Multiply(long a, long b) => a != 0 && b > long.MaxValue / a ? long.MaxValue : a * b;
}
