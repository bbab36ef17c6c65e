using Heard.Web.Jobs;

namespace Heard.Web.Outbox;

/// <summary>A message has joined the outbox.</summary>
public sealed class OutboxSignal : Signal;
