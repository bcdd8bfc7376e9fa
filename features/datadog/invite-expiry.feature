Feature: The invite link expires
  An invite link is valid for two days. Who comes later asks an administrator, who resends the invitation
  from the organization's user settings.

  @DD-PROV-04 @mailbox @clock @login
  Rule: An invite link is valid for two days

    Scenario Outline: a link that is <age> old admits
      Given the organization's clock stands still
      And a User that the client created
      And <age> have passed
      When that User follows the invite link
      Then the provider lets that User in

      Examples:
        | age                                 |
        | 47 hours                            |
        | 47 hours, 59 minutes and 59 seconds |

    Scenario Outline: a link that is <age> old does not admit
      Given the organization's clock stands still
      And a User that the client created
      And <age> have passed
      When that User follows the invite link
      Then the provider does not let that User in

      Examples:
        | age      |
        | 48 hours |
        | 49 hours |

  @DD-PROV-04 @admin
  Rule: An administrator can see that an invitation lasts two days

    Example: an invitation expires 48 hours after it was made
      Given a User that the client created
      When an administrator resends the invitation
      Then the invitation expires 48 hours after it was made

  @DD-PROV-05 @mailbox @clock @login
  Rule: An expired link no longer works

    Example: following an expired link admits nobody
      Given a User that the client created
      And 3 days have passed
      When that User follows the invite link
      Then the provider does not let that User in

    Example: who followed an expired link cannot sign in either
      Given a User that the client created
      And 3 days have passed
      And that User has tried the invite link
      When that User signs in
      Then the sign-in is refused

    Example: an expired link stays expired however often it is tried
      Given a User that the client created
      And 3 days have passed
      And that User has tried the invite link
      When that User follows the invite link
      Then the provider does not let that User in

  @DD-PROV-06 @admin @mailbox @clock @login
  Rule: An administrator resends the invitation after it has expired

    Example: a fresh link arrives
      Given a User that the client created
      And 3 days have passed
      When an administrator resends the invitation
      Then that User's e-mail address has received 2 mails
      And the newest mail's invite link is another than the first one's

    Example: the resent link admits
      Given a User that the client created
      And 3 days have passed
      And an administrator has resent the invitation
      When that User follows the newest invite link
      Then the provider lets that User in

  @DD-PROV-07 @admin @mailbox @clock @login
  Rule: A resent link has two days of its own

    Example: a resent link admits one second before its own two days are over
      Given the organization's clock stands still
      And a User whose invitation was resent after 47 hours
      And 47 hours, 59 minutes and 59 seconds have passed
      When that User follows the newest invite link
      Then the provider lets that User in

    Example: a resent link does not admit when its own two days are over
      Given the organization's clock stands still
      And a User whose invitation was resent after 47 hours
      And 48 hours have passed
      When that User follows the newest invite link
      Then the provider does not let that User in

  @DD-PROV-08 @mailbox
  Rule: Nothing that the client does over SCIM resends the invitation

    Example: updating a User sends no further invitation
      Given a User that the client created
      When the client changes that User's title to "Archivist" with PUT
      Then that User's e-mail address has received 1 mail

    @patch
    Example: patching a User sends no further invitation
      Given a User that the client created
      When the client changes that User's title to "Archivist" with PATCH
      Then that User's e-mail address has received 1 mail

  @DD-PROV-12 @admin @mailbox @login
  Rule: A cancelled invitation admits nobody

    Example: the link of a cancelled invitation is dead
      Given a User that the client created
      And an administrator has cancelled the invitation
      When that User follows the invite link
      Then the provider does not let that User in

    Example: a link whose invitation was not cancelled admits
      Given a User that the client created
      When that User follows the invite link
      Then the provider lets that User in
