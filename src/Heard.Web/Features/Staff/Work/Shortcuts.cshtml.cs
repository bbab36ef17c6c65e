using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Work;

/// <summary>The keys that colleagues can use, for who cannot see the card with them.</summary>
[Needs(Permission.RecordComplaints)]
public sealed class ShortcutsModel : PageModel;
