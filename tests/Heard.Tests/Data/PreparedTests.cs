using Heard.Web.Data;
using Npgsql;

namespace Heard.Tests.Data;

/// <summary>On PostgreSQL what is asked often is planned once.</summary>
public sealed class PreparedTests
{
    [Theory]
    [InlineData("Host=db;Username=heard", 64)]
    [InlineData("Host=db;Username=heard;Max Auto Prepare=0", 0)]
    [InlineData("Host=db;Username=heard;max auto prepare=10", 10)]
    public void Statements_are_prepared_unless_the_operator_says_otherwise(string given, int most) =>
        Assert.Equal(most, new NpgsqlConnectionStringBuilder(Database.Prepared(given)).MaxAutoPrepare);
}
