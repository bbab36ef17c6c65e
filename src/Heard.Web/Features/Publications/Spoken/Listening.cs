using Heard.Domain.Organisations;
using Heard.Web.Features.Shared;

namespace Heard.Web.Features.Publications.Spoken;

/// <summary>A page that can be heard, and watched where the body has a video of it.</summary>
public sealed record Listening(PublicPage Page, KeyPage Key);
