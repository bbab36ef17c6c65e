using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Data;

/// <summary>A statement as the service sent it.</summary>
public sealed record Statement(string Text, IReadOnlyList<(string Name, object? Value)> Parameters);

/// <summary>Notes the statements that the service sends to its own database.</summary>
public sealed class Recorder : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    readonly ConcurrentDictionary<string, Statement> _statements = new();
    readonly List<IDisposable> _listening = [];
    readonly string _database;

    public Recorder(RunningService service)
    {
        using var scope = service.Services.CreateScope();
        _database = Plans.NameOf(scope.ServiceProvider.GetRequiredService<AppDb>().Database.GetDbConnection());
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IEnumerable<Statement> Statements => _statements.Values;

    public void Forget() => _statements.Clear();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) _listening.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Other tests run beside this one, in databases of their own.
        if (value.Value is not CommandEventData { Command: var command } || Plans.NameOf(command.Connection!) != _database) return;
        var parameters = command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value)).ToList();

        // What is saved together goes in one command: each statement of it has a plan of its own.
        foreach (var text in command.CommandText.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Plans.IsNotExplained(text)) _statements[text] = new Statement(text, parameters);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _listening.ForEach(listening => listening.Dispose());
}
