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

    [Theory]
    [InlineData("Host=db;Username=heard", true)]
    [InlineData("Host=db;Username=heard;No Reset On Close=false", false)]
    public void A_connection_goes_back_to_the_pool_as_it_is_unless_the_operator_says_otherwise(string given, bool asItIs) =>
        Assert.Equal(asItIs, new NpgsqlConnectionStringBuilder(Database.Prepared(given)).NoResetOnClose);
}
