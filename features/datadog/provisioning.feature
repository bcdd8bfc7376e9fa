Feature: Provisioning users
  The organization's identity provider creates its people through SCIM. Whoever is created gets an e-mail
  with an invite link, and comes in for the first time by following that link.

  @DD-PROV-01
  Rule: Creating a User makes it part of the organization

    Example: a new User is answered with an id of the provider's
      When the client creates a User
      Then the provider answers that the User was created
      And the answer carries an id and the userName that the client sent

    Example: a new User can be read again
      Given a User that the client created
      When the client reads that User
      Then the User has the userName that the client sent

    @filter
    Example: a new User is found by its userName
      Given a User that the client created
      When the client looks for that User by its userName
      Then exactly that User is found

    Scenario Outline: the <attribute> given at creation is stored
      When the client creates a User whose <attribute> is "<value>"
      And the client reads that User
      Then the User's <attribute> is "<value>"

      Examples:
        | attribute      | value            |
        | title          | Night Shift Lead |
        | name.formatted | Zoë Quist        |

    Example: the work e-mail address given at creation is stored
      When the client creates a User with a work e-mail address
      And the client reads that User
      Then the User's work e-mail address is the one that the client sent

    Example: creating one User leaves another as it was
      Given a User that the client created
      And another User that the client created
      When the client reads the first User
      Then the first User is as the client created it

  @DD-PROV-16
  Rule: The provider chooses the id

    Example: an id sent by the client is not taken
      When the client creates a User and sends an id of its own
      Then the provider answers that the User was created
      And the answer does not have the id that the client sent

  @DD-PROV-11
  Rule: A User who has not accepted the invitation yet reads as active

    Example: a new User reads as active
      Given a User that the client created
      When the client reads that User
      Then the User is active

  @DD-PROV-02 @mailbox
  Rule: Creating a User mails that User an invite link

    Example: the invitation reaches the new User's e-mail address
      When the client creates a User
      Then an invitation mail reaches that User's e-mail address
      And that mail holds an invite link

    Example: one creation sends one mail
      When the client creates a User
      Then that User's e-mail address has received 1 mail

    @organization
    Example: nobody else is written to
      When the client creates a User
      Then no other e-mail address has received a mail

  @DD-PROV-03 @mailbox @login
  Rule: First access goes through the invite link

    Example: a User who has not followed the link cannot sign in
      Given a User that the client created
      When that User signs in
      Then the sign-in is refused

    Example: a User who has followed the link can sign in
      Given a User that the client created
      And that User has followed the invite link
      When that User signs in
      Then the sign-in succeeds

    Example: opening the link, as mail scanners do, admits nobody
      Given a User that the client created
      And a mail scanner has opened the invite link
      When that User signs in
      Then the sign-in is refused

    Example: a link that a mail scanner opened still admits the User
      Given a User that the client created
      And a mail scanner has opened the invite link
      When that User follows the invite link
      Then the provider lets that User in

  @DD-PROV-09 @admin
  Rule: A User is pending until the first login

    Example: an administrator sees a new User as Pending
      Given a User that the client created
      When an administrator looks at that User
      Then the User's status is Pending
      And the User is not verified

  @DD-PROV-10 @admin @mailbox @login
  Rule: Following the invite link makes a User active and verified

    Example: an administrator sees an admitted User as Active
      Given a User that the client created
      And that User has followed the invite link
      When an administrator looks at that User
      Then the User's status is Active
      And the User is verified
