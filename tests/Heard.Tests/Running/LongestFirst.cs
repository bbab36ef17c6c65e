using Heard.Tests.Running;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Heard.Tests.Running;

/// <summary>The classes that take a minute or more begin: nothing waits at the end for one that began last.</summary>
sealed class LongestFirst : ITestCollectionOrderer
{
    static readonly string[] Long = ["EveryPage", "Killed", "HostileWords", "AuthorisationMatrix"];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => !Long.Any(name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal)))];
}
