Feature: Passwords
  A client may set a password, and nobody ever reads one. RFC 7643 section 4.1.1.

  @R7643-4.1.1-15
  Rule: No answer shows a password

    Example: a password of a new User
      Given a stored User with:
        """
        { "password": "Quiet-Harbour-4711-lantern" }
        """
      When the client retrieves the User
      Then no answer so far shows the password "Quiet-Harbour-4711-lantern"

    Example: a password in a replacement
      Given a stored User
      When the client replaces the User with:
        """
        { "password": "Quiet-Harbour-4711-lantern" }
        """
      And the client retrieves the User
      Then no answer so far shows the password "Quiet-Harbour-4711-lantern"

    @patch
    Example: a password in a modification
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "password", "value": "Quiet-Harbour-4711-lantern" }
        """
      And the client retrieves the User
      Then no answer so far shows the password "Quiet-Harbour-4711-lantern"

    @filter
    Example: lists
      Given a stored User with:
        """
        { "password": "Quiet-Harbour-4711-lantern" }
        """
      When the client searches the Users for: userName eq "{{User.userName}}"
      And the client sends:
        """
        GET {{Users}}/{{User.id}}?attributes=password
        """
      Then no answer so far shows the password "Quiet-Harbour-4711-lantern"

  @R7643-4.1.1-19
  Rule: A password is held against the rules of the provider

    Example: a password that anybody guesses
      When the client creates a User with:
        """
        { "password": "1" }
        """
      Then the provider takes the password, or refuses it in plain words

  @R7643-4.1.1-21 @filter
  Rule: A filter gives nothing of a password away

    Example: the first letter of a password
      Given a stored User with:
        """
        { "password": "Quiet-Harbour-4711-lantern" }
        """
      When the client searches for the User and a password that starts with "Q"
      And the client searches for the User and a password that starts with "X"
      Then the two searches are answered alike

    Example: the order of a password
      Given a stored User with:
        """
        { "password": "Quiet-Harbour-4711-lantern" }
        """
      When the client searches for the User and a password that is greater than "A"
      And the client searches for the User and a password that is greater than "Z"
      Then the two searches are answered alike

  @R7644-3.5.1-02 @login @mailbox @changePassword
  Rule: A new password takes the place of the old one, and is not shown

    Example: a password in a replacement
      Given a stored User
      And the User has accepted its invitation
      When the client replaces the User with:
        """
        { "password": "Quiet-Harbour-4711-lantern" }
        """
      Then no answer so far shows the password "Quiet-Harbour-4711-lantern"
      And the User signs in with the password "Quiet-Harbour-4711-lantern"

  @R7643-4.1.1-18 @login @mailbox @changePassword
  Rule: A password is prepared before it is kept

    Example: a letter and its accent apart, then together
      Given a stored User
      And the User has accepted its invitation
      When the client replaces the User with:
        """
        { "password": "Zoe\u0308-Harbour-4711-lantern" }
        """
      Then the User signs in with the password "Zoë-Harbour-4711-lantern"

  @R7644-5-04 @login @mailbox @patch @changePassword
  Rule: A password is prepared before it is compared

    Example: a letter and its accent together, then apart
      Given a stored User
      And the User has accepted its invitation
      When the client modifies the User by:
        """
        { "op": "add", "path": "password", "value": "Zo\u00eb-Harbour-4711-lantern" }
        """
      Then the User signs in with the password "Zoë-Harbour-4711-lantern"
