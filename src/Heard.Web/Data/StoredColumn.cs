using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Heard.Web.Data;

/// <summary>A column of a table, for rows that are written many at once instead of one by one.</summary>
/// <param name="Name">Its name, quoted.</param>
/// <param name="StoreType">The database's type, without its length.</param>
/// <param name="Read">The value of an entity as it is stored; null: NULL.</param>
sealed record StoredColumn(string Name, string StoreType, Func<object, object?> Read)
{
    /// <summary>The columns in which the model keeps this entity.</summary>
    public static IReadOnlyList<StoredColumn> Of(IEntityType entity) => [.. entity.GetProperties().Select(property =>
    {
        var mapping = property.GetRelationalTypeMapping();
        var getter = property.GetGetter();
        return new StoredColumn($"\"{property.GetColumnName()}\"", mapping.StoreTypeNameBase, row =>
            getter.GetClrValue(row) is { } value && mapping.Converter is { } converter ? converter.ConvertToProvider(value) : getter.GetClrValue(row));
    })];
}
